/** Problems of markup. */
export const markupRules = {} as const;
