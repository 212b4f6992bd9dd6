const wordsForKeys: Readonly<Record<string, readonly string[]>> = {
  title: ["제목", "글제목", "headline", "name"],
  subtitle: ["부제", "부제목", "소제목"],
  date: ["날짜", "일자", "작성일", "작성일자", "created", "created_at"],
  categories: ["카테고리", "분류"],
  tags: ["태그", "해시태그", "hashtags", "labels"],
  keywords: ["키워드", "핵심어", "주제어"],
  summary: ["요약", "한줄요약"],
  questions: ["질문", "궁금한점", "궁금한 점"],
  comments: ["댓글"],
  permalink: ["주소", "고유주소", "url"],
  published: ["공개", "발행"],
  draft: ["초안", "비공개"],
  pin: ["고정", "pinned", "sticky"],
  lang: ["언어", "language", "locale"],
  last_modified_at: ["수정일", "최종수정일", "updated", "modified", "lastmod", "updated_at"],
  image: ["이미지", "대표이미지", "그림", "thumbnail", "cover"],
  description: ["설명", "소개"],
  article: ["기사"],
  source: ["출처", "원문"],
  series: ["시리즈", "연재"],
  answers: ["답", "답변"],
};

const longestCompared = 40;

/** The known name that an unknown one was most likely meant to be; null when none is near. */
export function nearestKey(typed: string, known: readonly string[]): string | null {
  const word = typed.trim().normalize("NFC").toLowerCase().replaceAll("-", "_");
  if (word.length > longestCompared) return null;
  for (const key of known) if (key === word || (wordsForKeys[key] ?? []).includes(word)) return key;
  let nearest: string | null = null;
  let least = Math.min(2, Math.floor(word.length / 2)) + 1;
  for (const key of known) {
    const distance = editDistance(word, key);
    if (distance < least) {
      least = distance;
      nearest = key;
    }
  }
  return nearest;
}

/** How many letters must be put in, taken out, changed or swapped with a neighbour to make one word of the other. */
function editDistance(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const change = (last[column - 1] ?? 0) + (same ? 0 : 1);
      const insert = (current[column - 1] ?? 0) + 1;
      const remove = (last[column] ?? 0) + 1;
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const swap = swapped ? (beforeLast[column - 2] ?? 0) + 1 : change;
      current.push(Math.min(change, insert, remove, swap));
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
