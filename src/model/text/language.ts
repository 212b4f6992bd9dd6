/** The languages of the site and of messages. */
export const languages = ["ko", "en"] as const;

export type Language = (typeof languages)[number];

/** The default language. */
export const defaultLanguage: Language = "ko";

/** One sentence in every language; a missing one does not compile. */
export type Spoken<Sentence> = Readonly<Record<Language, Sentence>>;
