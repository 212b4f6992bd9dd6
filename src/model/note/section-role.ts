/** Roles whose sections are read as data of the student's: what a page shows beside or above the text. */
export const dataRoles = ["keywords", "summary", "questions", "terms", "reflection"] as const;

/** What a section that is read as data is about. */
export type DataRole = (typeof dataRoles)[number];

/** Every role that a heading can name. */
export const namedRoles = ["article", ...dataRoles, "source"] as const;

/** What a section with a name is about. */
export type NamedRole = (typeof namedRoles)[number];

/** What a part of a note is about; `other` for words under no name that is known. */
export type SectionRole = NamedRole | "other";
