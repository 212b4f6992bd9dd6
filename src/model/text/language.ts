/** The languages Saegim speaks to its writer and its reader. */
export const languages = ["ko", "en"] as const;

export type Language = (typeof languages)[number];

/** What is spoken while nobody has asked for another. */
export const defaultLanguage: Language = "ko";

/** The same sentence in every language Saegim speaks; a missing one does not compile. */
export type Spoken<Sentence> = Readonly<Record<Language, Sentence>>;
