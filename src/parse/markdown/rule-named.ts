/** As much of markdown-it's rulers as it takes to find a rule. */
interface Ruler<Rule> {
  getRules(chain: string): readonly Rule[];
  enable(name: string): unknown;
  disable(name: string): unknown;
}

/** The rule of a name that markdown-it has now, so that another can be put round it. */
export function ruleNamed<Rule>(ruler: Ruler<Rule>, name: string): Rule {
  const withIt = ruler.getRules("");
  ruler.disable(name);
  const others = new Set(ruler.getRules(""));
  const rule = withIt.find((one) => !others.has(one));
  ruler.enable(name);
  if (rule === undefined) throw new Error(`markdown-it has no rule named ${name}`);
  return rule;
}
