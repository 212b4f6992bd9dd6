import { describe, expect, it } from "vitest";
import { cardAddress, cardWords } from "../../../src/model/address/card-address.ts";
import { noteImage, siteImage } from "../../../src/model/page/social-image.ts";
import { type NoteTold, placed, siteConfig, studyNote } from "../../support/study-note.ts";

const config = { origin: "https://example.com", title: "새김" };
const social = "/assets/img/social.png";

function picturesOf(published: readonly string[]) {
  return { config: siteConfig(config), assetAddresses: new Set(published) };
}

function imageOf(told: NoteTold, published: readonly string[]): string | null {
  return noteImage(studyNote(told), picturesOf(published));
}

describe("the picture shown where a link is shared", () => {
  it("is the one the note's author named", () => {
    const own = { frontMatter: { image: placed("/assets/img/그림 1.png") } };
    expect(imageOf(own, ["/assets/img/그림 1.png", social])).toBe(
      "https://example.com/assets/img/%EA%B7%B8%EB%A6%BC%201.png",
    );
    for (const typed of ["assets/img/그림 1.png", "/assets/img/%EA%B7%B8%EB%A6%BC%201.png"])
      expect(imageOf({ frontMatter: { image: placed(typed) } }, ["/assets/img/그림 1.png", social])).toContain(
        "%201.png",
      );
    const elsewhere = { frontMatter: { image: placed("https://cdn.example/a.png") } };
    expect(imageOf(elsewhere, [social])).toBe("https://cdn.example/a.png");
  });

  it("is plain ASCII wherever it is, and always something a program can fetch", () => {
    const elsewhere = { frontMatter: { image: placed("https://cdn.example/그림 1.png") } };
    expect(imageOf(elsewhere, [social])).toBe("https://cdn.example/%EA%B7%B8%EB%A6%BC%201.png");
    expect(imageOf({ frontMatter: { image: placed("https://[x/a.png") } }, [social])).toBe(
      `https://example.com${social}`,
    );
  });

  it("is no SVG if there is another, since none is shown for shared links", () => {
    const drawing = "/assets/img/curve.svg";
    const told = { frontMatter: { image: placed(drawing) } };
    expect(imageOf(told, [drawing, social])).toBe(`https://example.com${social}`);
    expect(imageOf({ frontMatter: { image: placed("https://cdn.example/a.SVG?b") } }, [social])).toBe(
      `https://example.com${social}`,
    );
    expect(imageOf(told, [drawing])).toBe(`https://example.com${drawing}`);
  });

  it("is the note's card while the card says what the note says", () => {
    const told = { title: "제목" };
    const card = cardAddress(studyNote(told), cardWords(studyNote(told), siteConfig(config)));
    expect(imageOf(told, [card, social])).toBe(`https://example.com${card}`);
    expect(imageOf({ title: "다른 제목" }, [card, social])).toBe(`https://example.com${social}`);
  });

  it("is the site's for any page without its own, and null if the site has none", () => {
    expect(imageOf({ frontMatter: { image: placed("a?b#c.png") } }, [social])).toBe(`https://example.com${social}`);
    expect(siteImage(picturesOf([social]))).toBe(`https://example.com${social}`);
    expect(imageOf({}, [])).toBeNull();
    expect(siteImage(picturesOf([]))).toBeNull();
  });
});
