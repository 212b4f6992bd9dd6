/** Problems of sections. */
export const sectionRules = {} as const;
