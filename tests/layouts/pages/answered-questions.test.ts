import { expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";
import { question } from "../../support/study-note.ts";

const questions = Array.from({ length: 21 }, (_, index) =>
  question({ id: `q${index}`, text: `물음 ${index}`, state: "answered", answer: `답 ${index}` }),
);
const { at } = renderedSite([{ questions }]);

it("has every answered question once there are too many to show below the open ones", () => {
  expect(at("/questions/")).not.toContain("물음 20<");
  expect(at("/questions/")).toContain('<a href="/questions/answered/">답을 찾은 궁금한 점 21개 모두 보기</a>');
  expect(at("/questions/answered/")).toContain("물음 20<");
  expect(at("/questions/answered/")).toContain("답 20");
});
