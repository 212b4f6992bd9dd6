import { expect, it } from "vitest";
import { unshownImages } from "../../../src/check/rules/unshown-images.ts";
import { addressesOf, checkSubject, foundTargets, noteWithLink } from "../../support/check-subject.ts";

function found(target: string): readonly unknown[] {
  const told = { notes: [noteWithLink("image", target)], assets: ["/assets/img/사진.HEIC", "/assets/img/a.jpg"] };
  return foundTargets(unshownImages(checkSubject(told), addressesOf(told)));
}

it("tells of a picture that browsers do not show", () => {
  expect(found("/assets/img/사진.HEIC")).toMatchObject([{ rule: "image-format", target: "/assets/img/사진.HEIC" }]);
});

it.each(["/assets/img/a.jpg", "/assets/img/none.heic", "https://cdn.example/a.heic"])(
  "is content with %s, or leaves it to another rule",
  (target) => expect(found(target)).toEqual([]),
);
