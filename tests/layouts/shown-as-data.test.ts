import { describe, expect, it } from "vitest";
import { reflectionAsWritten, sectionsInPlace } from "../../layouts/shown-as-data.ts";
import type { UnlinkedHtml } from "../../src/model/html.ts";
import type { StudySection } from "../../src/model/study-section.ts";
import { placed, studyNote } from "../support/study-note.ts";

function section(told: Partial<Omit<StudySection, "html">> & { readonly html?: string }): StudySection {
  return {
    roles: ["summary"],
    heading: null,
    text: "",
    extracted: true,
    ...told,
    html: (told.html ?? "<p>말</p>") as UnlinkedHtml,
  };
}

const inPlace = (...sections: readonly StudySection[]) => sectionsInPlace(studyNote({ sections }));

describe("sectionsInPlace", () => {
  it("leaves out a section whose data say all of it", () => {
    expect(inPlace(section({ roles: ["keywords"] }), section({ roles: ["questions", "terms"] }))).toEqual([]);
  });

  it("keeps a section whose data miss a word", () => {
    const whole = section({ extracted: false });
    expect(inPlace(whole)).toEqual([whole]);
  });

  it("keeps articles and what has no role, whatever was read from them", () => {
    const sections = [section({ roles: ["article"] }), section({ roles: ["other"] })];
    expect(inPlace(...sections)).toEqual(sections);
  });

  it.each(['<p><a href="/x">말</a></p>', '<img src="/x.png" alt="">', "<table></table>", "<pre>x</pre>"])(
    "keeps a section with %s, which data made of text would lose",
    (html) => {
      expect(inPlace(section({ html }))).toHaveLength(1);
    },
  );

  it("leaves a source's link to the source line", () => {
    expect(inPlace(section({ roles: ["source"], html: '<a href="https://x.example">원문</a>' }))).toEqual([]);
  });
});

describe("reflectionAsWritten", () => {
  const written = section({ roles: ["reflection"], html: "<p>정말 <strong>놀랐다</strong></p>", text: "정말 놀랐다" });

  it("is the section that holds the whole reflection, which then need not be repeated", () => {
    const note = studyNote({ sections: [written], reflection: placed("정말 놀랐다!") });
    expect(reflectionAsWritten(note)).toBe(written);
    expect(sectionsInPlace(note)).toEqual([]);
  });

  it("is nothing when the reflection says more than the section, as when its heading holds words", () => {
    const note = studyNote({ sections: [written], reflection: placed("제목의 말\n정말 놀랐다") });
    expect(reflectionAsWritten(note)).toBeNull();
  });

  it("is nothing when two sections reflect, or one has two roles", () => {
    const reflection = placed("정말 놀랐다");
    const joined = section({ ...written, roles: ["reflection", "questions"] });
    expect(reflectionAsWritten(studyNote({ sections: [written, written], reflection }))).toBeNull();
    expect(reflectionAsWritten(studyNote({ sections: [joined], reflection }))).toBeNull();
  });
});
