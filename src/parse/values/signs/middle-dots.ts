/**
 * The middle dots of Korean, Japanese and other keyboards and word processors, which look the same between two words.
 */
export const middleDots = "·ㆍ・･‧∙⋅•";
