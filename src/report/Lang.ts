/** The languages in which everything is told. */
export const LANGS = ["en", "zh", "ko"] as const;

export type Lang = (typeof LANGS)[number];

/** The same words in every language: what is missing in one does not compile. */
export type Catalogue<Words> = Readonly<Record<Lang, Words>>;
