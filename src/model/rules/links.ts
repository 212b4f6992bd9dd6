/** Problems of links. */
export const linkRules = {} as const;
