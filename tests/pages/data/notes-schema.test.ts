import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { notesJson } from "../../../src/pages/data/notes-json.ts";
import { notesSchema } from "../../../src/pages/data/notes-schema.ts";
import type { PublishedData } from "../../../src/pages/data/published-data.ts";
import { day, type NoteTold, placed, question, siteConfig, somewhere, studyNote } from "../../support/study-note.ts";

const validate = new Ajv2020({ strict: true, allErrors: true, formats: { date: true } }).compile(notesSchema());

const full: NoteTold = {
  subtitle: "부제",
  categories: ["doc"],
  tags: ["economy"],
  keywords: ["LG"],
  summary: "요약",
  questions: [question(), question({ state: "answered", answer: "답" })],
  terms: [placed({ term: "용어", definition: "뜻" })],
  reflection: placed("느낀점"),
  highlights: [{ color: "#123456", text: "형광펜", place: somewhere }],
  article: {
    headline: "제목",
    url: "https://example.com/",
    publisher: "신문",
    reporter: "기자",
    published: day("2021-12-14"),
    naver: { oid: "015", aid: "0004640557" },
  },
};

function dataOf(...told: readonly NoteTold[]): PublishedData {
  return notesJson(
    told.map((one) => ({ note: studyNote(one), permalink: permalinkOf("/notes/x/") })),
    siteConfig(),
  );
}

/** The data as another program reads it, free to be changed. */
function asRead(data: PublishedData): Record<string, unknown> {
  return JSON.parse(JSON.stringify(data));
}

describe("notesSchema", () => {
  it.each([
    ["no note", []],
    ["a note with nothing but a title", [{}]],
    ["a note with everything", [full]],
  ])("accepts %s", (_, told) => {
    validate(asRead(dataOf(...told)));
    expect(validate.errors).toBeNull();
  });

  it("refuses a version it does not describe", () => {
    expect(validate({ ...asRead(dataOf(full)), schema: 2 })).toBe(false);
  });

  const [note] = dataOf(full).notes;

  it.each(Object.keys(note ?? {}))("refuses a note without %s", (field) => {
    const others = Object.entries(note ?? {}).filter(([name]) => name !== field);
    expect(validate({ schema: 1, notes: [Object.fromEntries(others)] })).toBe(false);
  });

  it.each([
    ["a field it does not describe", { extra: 1 }],
    ["a date in another form", { date: "21.12.15" }],
    ["an address that is not root-relative", { url: "notes/x/" }],
    ["a state of its own", { questions: [{ id: "q", text: "?", state: "maybe", answer: null }] }],
    ["a keyword that is no text", { keywords: [1] }],
  ])("refuses %s", (_, change) => {
    expect(validate({ schema: 1, notes: [{ ...note, ...change }] })).toBe(false);
    expect(validate({ schema: 1, notes: [note] })).toBe(true);
  });

  it("says that any other note may answer a question, as an older one may", () => {
    const states = partsOf(notesSchema()).flatMap(({ properties }) => properties?.["state"]?.description ?? []);
    expect(states).toEqual(["`answered` once its note or another one answers it."]);
  });

  it("describes every value", () => {
    const properties = partsOf(notesSchema()).flatMap((part) =>
      "properties" in part ? Object.entries(part.properties ?? {}) : [],
    );
    expect(properties.length).toBeGreaterThan(25);
    expect(properties.filter(([, schema]) => typeof schema.description !== "string")).toEqual([]);
  });
});

/** A schema and all schemas inside it. */
function partsOf(
  schema: unknown,
): readonly { readonly properties?: Readonly<Record<string, { description?: unknown }>> }[] {
  if (typeof schema !== "object" || schema === null) return [];
  return [schema, ...Object.values(schema).flatMap(partsOf)];
}
