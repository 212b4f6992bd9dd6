import { resolve } from "node:path";
import {
  isArrowFunction,
  isCallExpression,
  isClassLikeDeclaration,
  isExportAssignment,
  isExportDeclaration,
  isFunctionDeclaration,
  isFunctionExpression,
  isIdentifier,
  isImportDeclaration,
  isImportExpression,
  isNamedExports,
  isNamedImports,
  isNewExpression,
  isPropertyAccessExpression,
  isReturnStatement,
  isStringLiteral,
  isVariableStatement,
  ModifierFlags,
  type Node,
  NodeFlags,
  type SourceFile,
  SyntaxKind,
} from "typescript/unstable/ast";
import { API } from "typescript/unstable/sync";

/** One `import` or `export … from` of a module, types included. */
interface ModuleImport {
  /** The file from the project's root, or the bare name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
  readonly isTypeOnly: boolean;
}

/** What the architecture's tests ask about one TypeScript file of the project, as the compiler reads it. */
export interface SourceModule {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly ModuleImport[];
  /** False for a module of types and plain tables, which has nothing to test. */
  readonly hasBehaviour: boolean;
  readonly hasDefaultExport: boolean;
  /** Names of exported functions without a comment that says why they exist. */
  readonly unexplained: readonly string[];
  /** Names of top-level variables that can be reassigned. */
  readonly reassignable: readonly string[];
  /**
   * Uses of the outside world: `console.log`, `process.exit`, `process.env`, `Date.now`, `new Date()`, `Math.random`.
   */
  readonly outsideUses: readonly string[];
}

/** Every TypeScript file of the project except tests. */
export function readSourceModules(folder: string): readonly SourceModule[] {
  const root = resolve(folder);
  const api = new API({ cwd: root });
  try {
    const snapshot = api.updateSnapshot({ openProjects: [resolve(root, "tsconfig.json")] });
    const program = snapshot.getProjects()[0]?.program;
    if (program === undefined) throw new Error("tsconfig.json gives no program");
    const names = program.getSourceFileNames().filter((name) => isOurs(root, name));
    return names.flatMap((name) => {
      const file = program.getSourceFile(name);
      return file === undefined ? [] : [moduleOf(file, name.slice(root.length + 1))];
    });
  } finally {
    api.close();
  }
}

function isOurs(root: string, name: string): boolean {
  return name.startsWith(`${root}/`) && !/\/(?:node_modules|tests)\//u.test(name) && !name.endsWith(".d.ts");
}

function moduleOf(file: SourceFile, path: string): SourceModule {
  const nodes = [...descendants(file)];
  return {
    path,
    lines: file.text.split("\n").length - 1,
    imports: nodes.flatMap((node) => importOf(node, path)),
    hasBehaviour: nodes.some(isBehaviour),
    hasDefaultExport: file.statements.some(isDefaultExport),
    unexplained: file.statements.flatMap((statement) => unexplainedName(statement, file.text)),
    reassignable: file.statements.flatMap(reassignableNames),
    outsideUses: nodes.flatMap(outsideUse),
  };
}

/** A function or class, except for a function that returns its argument, which only tells the compiler a type. */
function isBehaviour(node: Node): boolean {
  if (isArrowFunction(node) || isFunctionExpression(node) || isClassLikeDeclaration(node)) return true;
  if (!isFunctionDeclaration(node)) return false;
  const [only, ...others] = node.body?.statements ?? [];
  const handsBack = only !== undefined && isReturnStatement(only) && only.expression && isIdentifier(only.expression);
  return !handsBack || others.length > 0;
}

function* descendants(node: Node): Generator<Node> {
  const children: Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  for (const child of children) {
    yield child;
    yield* descendants(child);
  }
}

function importOf(node: Node, path: string): readonly ModuleImport[] {
  const specifier = specifierOf(node);
  if (specifier === null) return [];
  const isPackage = !specifier.startsWith(".");
  return [
    { target: isPackage ? packageOf(specifier) : besides(path, specifier), isPackage, isTypeOnly: isTypeOnly(node) },
  ];
}

function specifierOf(node: Node): string | null {
  if ((isImportDeclaration(node) || isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
    return isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : null;
  }
  if (isCallExpression(node) && isImportExpression(node.expression)) {
    const [argument] = node.arguments;
    return argument !== undefined && isStringLiteral(argument) ? argument.text : null;
  }
  return null;
}

function isTypeOnly(node: Node): boolean {
  if (isExportDeclaration(node)) {
    const named = node.exportClause;
    return (
      node.isTypeOnly || (named !== undefined && isNamedExports(named) && named.elements.every((one) => one.isTypeOnly))
    );
  }
  if (!isImportDeclaration(node) || node.importClause === undefined) return false;
  const { phaseModifier, name, namedBindings } = node.importClause;
  if (phaseModifier === SyntaxKind.TypeKeyword) return true;
  if (name !== undefined || namedBindings === undefined || !isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((one) => one.isTypeOnly);
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function besides(path: string, specifier: string): string {
  return new URL(specifier, `file:///${path}`).pathname.slice(1);
}

function isDefaultExport(statement: Node): boolean {
  if (isExportAssignment(statement)) return true;
  return (
    (isFunctionDeclaration(statement) || isClassLikeDeclaration(statement)) &&
    ((statement.modifierFlags ?? 0) & ModifierFlags.Default) !== 0
  );
}

function unexplainedName(statement: Node, text: string): readonly string[] {
  if (!isFunctionDeclaration(statement) || (statement.modifierFlags & ModifierFlags.Export) === 0) return [];
  const isExplained = /^\s*(?:\/\/.*\s*)*\/\*\*/u.test(text.slice(statement.pos, statement.end));
  return isExplained ? [] : [statement.name?.text ?? "a function"];
}

function reassignableNames(statement: Node): readonly string[] {
  if (!isVariableStatement(statement) || (statement.declarationList.flags & NodeFlags.Const) !== 0) return [];
  return statement.declarationList.declarations.map(({ name }) => (isIdentifier(name) ? name.text : "a pattern"));
}

function outsideUse(node: Node): readonly string[] {
  if (isNewExpression(node) && isIdentifier(node.expression) && node.expression.text === "Date") {
    return (node.arguments?.length ?? 0) === 0 ? ["new Date()"] : [];
  }
  if (!isPropertyAccessExpression(node) || !isIdentifier(node.expression) || !isIdentifier(node.name)) return [];
  const use = `${node.expression.text}.${node.name.text}`;
  return /^(?:console\.\w+|process\.(?:exit|exitCode|env|stdout|stderr|argv)|Date\.now|Math\.random)$/u.test(use)
    ? [use]
    : [];
}
