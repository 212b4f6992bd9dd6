/** Sections read as the student's data, which a page shows beside or above the text. */
export const dataRoles = ["keywords", "summary", "questions", "terms", "reflection"] as const;

/** The role of a section that is read as data. */
export type DataRole = (typeof dataRoles)[number];

/** Every role a heading can name. */
export const namedRoles = ["article", ...dataRoles, "source"] as const;

/** The role of a named section. */
export type NamedRole = (typeof namedRoles)[number];

/** The role of any part of a note; `other` if no known name heads it. */
export type SectionRole = NamedRole | "other";
