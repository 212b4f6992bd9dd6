import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeHtml } from "../../src/capture/decode-html.ts";

const korean = "<p>똠방각하, 펲시, 한국은행이 기준금리를 올렸다</p>";

describe("decodeHtml", () => {
  it("reads UTF-8 with and without a byte order mark", () => {
    expect(decodeHtml(Buffer.from(korean), "text/html; charset=utf-8")).toBe(korean);
    expect(decodeHtml(Buffer.from(`\uFEFF${korean}`), "text/html")).toBe(korean);
  });

  it.each(["euc-kr", "cp949", "ks_c_5601-1987", "EUC-KR"])(
    "reads what %s declares, with the syllables EUC-KR lacks",
    (charset) => {
      expect(decodeHtml(iconv.encode(korean, "cp949"), `text/html; charset=${charset}`)).toBe(korean);
    },
  );

  it("finds the encoding in a meta element when the header is silent", () => {
    const page = `<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">${korean}`;
    expect(decodeHtml(iconv.encode(page, "cp949"), "text/html")).toBe(page);
  });

  it("trusts the bytes if the header is wrong, either way round", () => {
    expect(decodeHtml(iconv.encode(korean, "cp949"), "text/html; charset=utf-8")).toBe(korean);
    expect(decodeHtml(Buffer.from(korean), "text/html; charset=euc-kr")).toBe(korean);
  });

  it("reads UTF-16 by its mark", () => {
    expect(decodeHtml(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(korean, "utf16le")]), "text/html")).toBe(
      korean,
    );
  });
});
