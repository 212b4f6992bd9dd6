import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One note of the corpus. */
export interface CorpusNote {
  readonly name: string;
  readonly text: string;
}

const tags = 30;
const fewestKeywords = 10;
const mostKeywords = 500;

/** Phrases of economic news: common knowledge, in our own sentences. */
const sentences = [
  "기준금리를 올리면 은행에서 돈을 빌리는 값이 비싸지고 소비와 투자가 천천히 줄어든다.",
  "환율이 오르면 수입하는 물건의 값이 오르고, 수출하는 회사의 가격 경쟁력은 나아진다.",
  "물가가 오르는 까닭은 수요가 늘어서일 수도 있고 원자재의 값이 올라서일 수도 있다.",
  "반도체는 설계와 생산을 나누어 맡는 회사가 많고, 공장을 짓는 데 몇 해가 걸린다.",
  "인공지능은 많은 글과 그림을 읽고 그 안의 규칙을 찾아 새로운 물음에 답한다.",
  "채권의 값은 금리와 반대로 움직이고, 남은 기간이 길수록 더 크게 흔들린다.",
  "실업률은 일자리를 찾는 사람 가운데 아직 일하지 못하는 사람의 비율이다.",
  "전기차의 값에서 가장 큰 몫은 배터리이고, 배터리의 값은 해마다 내려왔다.",
  "재정 적자가 이어지면 나라는 채권을 내어 돈을 빌리고 뒷날의 세금으로 갚는다.",
  "GDP는 한 나라 안에서 한 해 동안 새로 만들어진 값을 모두 더한 것이다.",
  "주식의 값은 회사가 앞으로 벌 돈에 대한 여러 사람의 짐작이 만난 자리이다.",
  "가계 부채가 많으면 금리가 조금만 올라도 쓸 수 있는 돈이 크게 줄어든다.",
];

/** The same numbers in every run (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

/**
 * Notes like real ones, 3 to 10 KB each: about thirty tags, and a keyword for every ten notes up to 500. The same count
 * gives the same notes.
 */
export function corpusNotes(count: number): readonly CorpusNote[] {
  const next = numbers(20_211_215);
  const keywords = Math.min(mostKeywords, Math.max(fewestKeywords, Math.floor(count / 10)));
  return Array.from({ length: count }, (_, number) => {
    const day = new Date(Date.UTC(2025, 11, 31) - number * 86_400_000).toISOString().slice(0, 10);
    return { name: `${day}-note-${number}.md`, text: noteText(number, keywords, next) };
  });
}

function noteText(number: number, keywords: number, next: (below: number) => number): string {
  const paragraph = (): string =>
    Array.from({ length: 3 + next(3) }, () => {
      const sentence = sentences[next(sentences.length)] ?? "";
      // Numbers and names make texts differ, as real ones do.
      return sentence.replace(" ", ` ${next(10_000)}번째 `);
    }).join(" ");
  const paragraphs = Array.from({ length: 3 + next(9) }, paragraph);
  const marked = paragraphs.map((text, place) =>
    place % 3 === 1 ? `<span style="color:${place % 2 === 0 ? "blue" : "red"}">${text}</span>` : text,
  );
  const words = Array.from({ length: 3 }, () => `\\#키워드${Math.floor((next(keywords) * next(keywords)) / keywords)}`);
  return `---
layout: post
title: '금리와 "환율"의 관계 ${number}편'
subtitle: '경제 공부'
categories: news
tags: [tag${next(tags)}, tag${next(tags)}]
comments: true
---

# 1. 기사

금리와 환율의 관계 ${number}편
==========
[링크](https://news.naver.com/main/read.naver?mode=LPOD&mid=sec&oid=015&aid=${String(4_640_000 + number).padStart(10, "0")})
21.12.14. 한국경제 홍길동 기자

${marked.join("\n\n")}

* * *

### 2. 키워드 : ${words.join(" ")}
### 3. 요약 : ${sentences[next(sentences.length)]} ${number}
### 4. 궁금한 점 : ${number}번째 노트에서 다음에는 무엇이 궁금해질까?
`;
}

/** Writes the notes of a corpus into an empty folder. */
export function writeCorpus(folder: string, notes: readonly CorpusNote[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of notes) writeFileSync(join(folder, name), text);
}
