import { describe, expect, it } from "vitest";
import { refusalWords } from "../../../src/model/words/fetch-refusal.ts";

const status = (number: number) => refusalWords.ko({ kind: "status", status: number });

describe("refusalWords", () => {
  it("says what an answer's number means, and never that a page is missing which is only closed", () => {
    for (const closed of [401, 402, 403, 451]) {
      expect(status(closed)).toEqual({
        problem: `구독이나 로그인이 있어야 하거나, 브라우저에만 열어 주는 페이지입니다 (${closed}).`,
        next: "브라우저에서 기사가 보이면 그 페이지를 파일로 저장하고 --html 뒤에 그 파일을 쓰세요.",
      });
    }
    for (const gone of [404, 410]) expect(status(gone).problem).toBe(`그 주소에는 페이지가 없습니다 (${gone}).`);
    expect(status(429).next).toBe("몇 분 뒤에 다시 해 보세요.");
    for (const ailing of [500, 503]) expect(status(ailing).problem).toContain("지금 제대로 답하지 못합니다");
    expect(status(418).problem).toBe("그 사이트가 페이지를 주지 않았습니다 (418).");
  });

  it("names the option that lets an address of this computer in", () => {
    expect(refusalWords.ko({ kind: "private-address", host: "localhost" }).next).toContain("--allow-local");
    expect(refusalWords.en({ kind: "private-address", host: "localhost" }).next).toContain("--allow-local");
  });

  it("says the same in English", () => {
    for (const number of [403, 404, 429, 500, 418]) {
      expect(refusalWords.en({ kind: "status", status: number }).problem).toContain(`(${number})`);
      expect(refusalWords.en({ kind: "status", status: number }).next).not.toBeNull();
    }
  });
});
