import { describe, expect, it } from "vitest";
import { readOptions } from "../../../src/cli/arguments/read-options.ts";
import { fetchPicture } from "../../../src/cli/new/fetch-picture.ts";
import type { NewSession } from "../../../src/cli/new/new-session.ts";
import { newWords } from "../../../src/model/words/new.ts";
import { defaultConfig } from "../../../src/site/config/default-config.ts";
import { memoryIo } from "../../support/command-io.ts";
import { serveBytes } from "../../support/serve-pages.ts";

const png = Buffer.from("89504e470d0a1a0a0000", "hex");

function session(allowLocal: boolean): { readonly session: NewSession; readonly told: string[] } {
  const told: string[] = [];
  return {
    told,
    session: {
      options: { ...readOptions(new Map()), allowLocal },
      io: memoryIo(),
      config: defaultConfig("ko"),
      language: "ko",
      words: newWords.ko,
      now: { day: "2021-12-15" as NewSession["now"]["day"], time: "09:00:00" },
      ask: null,
      tell: (sentence) => told.push(sentence),
    },
  };
}

describe("fetchPicture", () => {
  it("fetches a picture and recognises it by its bytes", async () => {
    const address = await serveBytes(png, "image/jpeg");
    expect(await fetchPicture(address, session(true).session)).toEqual({ bytes: png, type: "png", alternative: "" });
  });

  it("brings nothing else, and says why", async () => {
    const page = await serveBytes("<p>", "text/html");
    const drawing = await serveBytes("<svg/>", "image/svg+xml");
    for (const [address, allowLocal, why] of [
      [page, true, "대표 그림을 가져오지 못했습니다. 받을 수 있는 종류가 아닙니다 (text/html)."],
      [drawing, true, newWords.ko.notPicture],
      [
        drawing,
        false,
        "대표 그림을 가져오지 못했습니다. 127.0.0.1: 이 컴퓨터나 내부 네트워크의 주소라서 가져오지 않았습니다.",
      ],
    ] as const) {
      const { session: one, told } = session(allowLocal);
      expect(await fetchPicture(address, one)).toBeNull();
      expect(told).toEqual([why]);
    }
  });
});
