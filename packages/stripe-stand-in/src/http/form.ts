/** What Stripe's clients send as `a[b][0][c]=v`: texts, and lists and objects of them. */
export type FormValue = string | FormValue[] | FormObject;
export interface FormObject {
  [name: string]: FormValue;
}

/** Deeper than any parameter of Stripe's; a body deeper than this is somebody's attack. */
const DEEPEST = 10;

export function parseForm(text: string): FormObject {
  const root = emptyObject();
  for (const [name, value] of new URLSearchParams(text)) {
    const [first = "", ...rest] = name.split("[");
    const path = [first, ...rest.map((part) => part.replace(/\]$/, ""))];
    if (path.length <= DEEPEST) put(root, path, value);
  }
  return asLists(root) as FormObject;
}

function emptyObject(): FormObject {
  return Object.create(null) as FormObject;
}

function put(root: FormObject, path: string[], value: string): void {
  let here = root;
  for (const [depth, part] of path.entries()) {
    const name = part === "" ? String(Object.keys(here).length) : part;
    if (depth === path.length - 1) {
      here[name] = value;
      return;
    }
    const next = here[name];
    if (typeof next === "object" && !Array.isArray(next)) here = next;
    else here = here[name] = emptyObject();
  }
}

/** Objects whose names are 0, 1, 2 … are lists. */
function asLists(value: FormValue): FormValue {
  if (typeof value === "string" || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, asLists(inner)] as const);
  if (entries.length > 0 && entries.every(([name]) => /^\d+$/.test(name))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => inner);
  }
  const object = emptyObject();
  for (const [name, inner] of entries) object[name] = inner;
  return object;
}
