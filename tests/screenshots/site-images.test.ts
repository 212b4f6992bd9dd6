import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../support/build-site-in.ts";
import { type OpenBrowser, openChromium } from "../support/chromium.ts";

const assets = join(projectRoot, "assets");
const drawing = readFileSync(join(assets, "img/icon.svg"), "utf8");

// Not a test but a screenshot script, `npm run screenshots`, like that of the guides.
describe("the site's own pictures", () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser?.close());

  async function drawn(body: string, width: number, height: number): Promise<Buffer> {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width, height });
    await page.setContent(`<!DOCTYPE html><html lang="ko"><meta charset="utf-8"><style>body{margin:0}</style>${body}`);
    const png = await page.screenshot();
    await page.close();
    return png;
  }

  const icon = (size: number): Promise<Buffer> =>
    drawn(
      drawing.replace('width="64" height="64"', `width="${size}" height="${size}" style="display:block"`),
      size,
      size,
    );

  it.each([180, 512])("icon-%i.png is the drawing in that size", async (size) => {
    const png = await icon(size);
    expect(png.readUInt32BE(16)).toBe(size);
    writeFileSync(join(assets, `img/icon-${size}.png`), png);
  });

  it("favicon.ico has the drawing, for programs that ask for nothing else", async () => {
    writeFileSync(join(assets, "favicon.ico"), iconFile(await icon(32), 32));
  });

  it("social.png shows what the site does, in Hangul", async () => {
    const png = await drawn(socialCard, 1200, 630);
    expect(png.length).toBeGreaterThan(10_000);
    writeFileSync(join(assets, "img/social.png"), png);
  });
});

/** A Windows icon with one PNG: a header of 6 bytes, an entry of 16, the picture. */
function iconFile(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

const socialCard = `<style>
  body { inline-size: 1200px; block-size: 630px; background: #f4efe3; color: #1f1c17; font: 46px/1.7 "Noto Sans CJK KR", sans-serif; word-break: keep-all; }
  main { position: absolute; inset: 64px 76px; border-block: 3px solid #1f1c17; padding: 44px 8px; }
  main::after { content: ""; position: absolute; inset: auto 0 -12px; border-block-end: 2px solid #1f1c17; }
  h1 { margin: 0 0 26px; font: 700 140px/1.1 "Noto Serif CJK KR", serif; }
  p { margin: 0; }
  mark { color: inherit; padding: 4px 2px; text-underline-offset: 10px; }
  .red { background: #f6c9c2; text-decoration: underline 3px #b3261e; }
  .blue { background: #cbdcf6; text-decoration: underline dotted 3px #1f4fa3; }
  .asked { margin-block-start: 40px; color: #655d4e; }
  b { color: #8c3b2a; font: 700 52px "Noto Serif CJK KR", serif; }
</style><main><h1>새김</h1><p>기사를 <mark class="red">읽고</mark>, <mark class="blue">밑줄 긋고</mark>, 물어본 것을 새깁니다.</p>
<p class="asked"><b>?</b> 아직 궁금한 점까지 모두 남는 공부 노트</p></main>`;
