import type { FetchRefusal } from "../fetch-refusal.ts";
import type { Spoken } from "../text/language.ts";

/** Why a document was not fetched, and what the reader can do about it; null if nothing can be done. */
export interface RefusalSentences {
  readonly problem: string;
  readonly next: string | null;
}

/** The message for each refusal. */
export const refusalWords: Spoken<(refusal: FetchRefusal) => RefusalSentences> = {
  ko: (refusal) => inKorean(refusal),
  en: (refusal) => inEnglish(refusal),
};

const saveKo = "브라우저에서 기사가 보이면 그 페이지를 파일로 저장하고 --html 뒤에 그 파일을 쓰세요.";
const saveEn = "If your browser shows the article, save the page as a file and use it: --html FILE";

function inKorean(refusal: FetchRefusal): RefusalSentences {
  switch (refusal.kind) {
    case "not-a-web-address":
      return {
        problem: `${refusal.address}: http나 https로 시작하는 웹 주소가 아니어서 가져오지 않았습니다.`,
        next: null,
      };
    case "private-address":
      return {
        problem: `${refusal.host}: 이 컴퓨터나 내부 네트워크의 주소라서 가져오지 않았습니다.`,
        next: "믿는 주소라면 --allow-local 을 붙이세요.",
      };
    case "unknown-host":
      return {
        problem: `${refusal.host}: 찾을 수 없는 주소입니다.`,
        next: "인터넷이 연결되어 있는지, 주소가 맞는지 확인하세요.",
      };
    case "unreachable":
      return { problem: `${refusal.host}: 연결할 수 없습니다 (${refusal.code}).`, next: saveKo };
    case "broken-off":
      return { problem: `${refusal.host}: 받는 도중에 끊겼습니다.`, next: saveKo };
    case "too-slow":
      return { problem: `${refusal.seconds}초를 기다려도 다 오지 않아 그만두었습니다.`, next: saveKo };
    case "too-large":
      return { problem: `${refusal.megabytes} MB가 넘어 받지 않았습니다.`, next: null };
    case "too-many-redirects":
      return { problem: `다른 주소로 ${refusal.limit}번 넘게 보내서 더 따라가지 않았습니다.`, next: saveKo };
    case "status":
      return statusInKorean(refusal.status);
    case "wrong-type":
      return {
        problem: `받을 수 있는 종류가 아닙니다 (${refusal.type === "" ? "종류를 밝히지 않음" : refusal.type}).`,
        next: null,
      };
  }
}

function inEnglish(refusal: FetchRefusal): RefusalSentences {
  switch (refusal.kind) {
    case "not-a-web-address":
      return { problem: `${refusal.address}: not fetched, because it is not an http or https address.`, next: null };
    case "private-address":
      return {
        problem: `${refusal.host}: not fetched, because it is on this computer or a private network.`,
        next: "If you trust it, add --allow-local.",
      };
    case "unknown-host":
      return {
        problem: `${refusal.host}: not found.`,
        next: "Check that you are online and that the address is right.",
      };
    case "unreachable":
      return { problem: `${refusal.host}: could not connect (${refusal.code}).`, next: saveEn };
    case "broken-off":
      return { problem: `${refusal.host}: the connection was lost before the end.`, next: saveEn };
    case "too-slow":
      return {
        problem: `It did not arrive completely within ${refusal.seconds} seconds, so it was given up.`,
        next: saveEn,
      };
    case "too-large":
      return { problem: `Not fetched, because it is larger than ${refusal.megabytes} MB.`, next: null };
    case "too-many-redirects":
      return { problem: `Not followed any further: it redirected more than ${refusal.limit} times.`, next: saveEn };
    case "status":
      return statusInEnglish(refusal.status);
    case "wrong-type":
      return {
        problem: `This type of file cannot be used (${refusal.type === "" ? "no type given" : refusal.type}).`,
        next: null,
      };
  }
}

/** The meaning of an HTTP status for somebody who only wants to read. */
type Answer = "closed" | "gone" | "too-often" | "ailing" | "other";

function answerOf(status: number): Answer {
  if ([401, 402, 403, 451].includes(status)) return "closed";
  if (status === 404 || status === 410) return "gone";
  if (status === 429) return "too-often";
  return status >= 500 ? "ailing" : "other";
}

function statusInKorean(status: number): RefusalSentences {
  const sentences: Readonly<Record<Answer, RefusalSentences>> = {
    closed: {
      problem: `구독이나 로그인이 있어야 하거나, 브라우저에만 열어 주는 페이지입니다 (${status}).`,
      next: saveKo,
    },
    gone: {
      problem: `그 주소에는 페이지가 없습니다 (${status}).`,
      next: "주소를 끝까지 붙여 넣었는지 확인하세요.",
    },
    "too-often": {
      problem: `짧은 시간에 너무 여러 번 찾아가 그 사이트가 잠시 막았습니다 (${status}).`,
      next: "몇 분 뒤에 다시 해 보세요.",
    },
    ailing: {
      problem: `그 사이트가 지금 제대로 답하지 못합니다 (${status}).`,
      next: "조금 뒤에 다시 해 보세요.",
    },
    other: { problem: `그 사이트가 페이지를 주지 않았습니다 (${status}).`, next: saveKo },
  };
  return sentences[answerOf(status)];
}

function statusInEnglish(status: number): RefusalSentences {
  const sentences: Readonly<Record<Answer, RefusalSentences>> = {
    closed: {
      problem: `This page needs a subscription or a login, or opens only in browsers (${status}).`,
      next: saveEn,
    },
    gone: {
      problem: `There is no page at that address (${status}).`,
      next: "Check that you pasted the whole address.",
    },
    "too-often": {
      problem: `The site is blocking requests for a while, because there were too many (${status}).`,
      next: "Try again in a few minutes.",
    },
    ailing: { problem: `The site is not working properly right now (${status}).`, next: "Try again later." },
    other: { problem: `The site did not deliver the page (${status}).`, next: saveEn },
  };
  return sentences[answerOf(status)];
}
