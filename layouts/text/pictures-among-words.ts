/** Inline elements; every other tag, and every break, ends the line. */
const inlineTag =
  /^<\/?(?:a|abbr|b|cite|code|data|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|u|var|wbr)\b/u;

const picture = /^<img\b|^<span class="missing-picture">/u;

/** Pictures that their author floats beside the text. */
const isBesideWords = / class="(?:[^"]* )?(?:align-left|align-right|left|right)[ "]/u;

/** A missing picture's placeholder, any tag, a line break of the Markdown, or words. */
const pieces = /<span class="missing-picture">[^<]*<\/span>|<(?:"[^"]*"|[^>"])*>|\n|[^<\n]+/gu;

/** Words are what remains of a line without white space. */
const blank = /^(?:\s|&nbsp;|&#160;)*$/u;

/**
 * Rendered Markdown in which a picture that shares its line with words is marked `among-words`: it is read like a word,
 * and a frame of its own would break the sentence. CSS cannot detect text beside it.
 */
export function picturesAmongWords(rendered: string): string {
  if (!rendered.includes("<img") && !rendered.includes("missing-picture")) return rendered;
  const line: Line = { pieces: [], hasPicture: false, hasWords: false };
  let marked = "";
  for (const [piece] of rendered.matchAll(pieces)) {
    const isTag = piece.startsWith("<");
    if (piece === "\n" || (isTag && !inlineTag.test(piece))) {
      marked += ended(line) + piece;
      continue;
    }
    line.pieces.push(piece);
    if (picture.test(piece)) line.hasPicture = true;
    else if (!isTag && !blank.test(piece)) line.hasWords = true;
  }
  return marked + ended(line);
}

interface Line {
  pieces: string[];
  hasPicture: boolean;
  hasWords: boolean;
}

/** The text of a line with its pictures marked if it also has words; the line is then reset. */
function ended(line: Line): string {
  const { pieces: all, hasPicture, hasWords } = line;
  Object.assign(line, { pieces: [], hasPicture: false, hasWords: false });
  if (!hasPicture || !hasWords) return all.join("");
  return all.map((piece) => (picture.test(piece) && !isBesideWords.test(piece) ? marked(piece) : piece)).join("");
}

function marked(tag: string): string {
  return / class="/u.test(tag)
    ? tag.replace(/ class="/u, ' class="among-words ')
    : tag.replace(/^<img/u, '<img class="among-words"');
}
