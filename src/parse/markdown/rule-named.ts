/** The part of markdown-it's rulers needed to find a rule. */
interface Ruler<Rule> {
  getRules(chain: string): readonly Rule[];
  enable(name: string): unknown;
  disable(name: string): unknown;
}

/** markdown-it's current rule of a name, so that it can be wrapped. */
export function ruleNamed<Rule>(ruler: Ruler<Rule>, name: string): Rule {
  const withIt = ruler.getRules("");
  ruler.disable(name);
  const others = new Set(ruler.getRules(""));
  const rule = withIt.find((one) => !others.has(one));
  ruler.enable(name);
  if (rule === undefined) throw new Error(`markdown-it has no rule named ${name}`);
  return rule;
}
