/** Problems of addresses. */
export const addressRules = {} as const;
