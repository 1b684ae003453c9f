import type { FormObject, FormValue } from "./form";
import { invalid } from "./problem";

const METADATA = { keys: 50, name: 40, value: 500 };

/** Reads a request's parameters, and refuses those that Stripe refuses, in its words. */
export class Params {
  constructor(
    private readonly values: FormObject,
    private readonly path = "",
  ) {}

  pathOf(name: string): string {
    return this.path ? `${this.path}[${name}]` : name;
  }

  has(name: string): boolean {
    return this.values[name] !== undefined && this.values[name] !== "";
  }

  /** Refuses any other parameter. */
  only(...names: string[]): this {
    for (const name of Object.keys(this.values)) {
      if (names.includes(name)) continue;
      throw invalid(
        `Received unknown parameter: ${this.pathOf(name)}`,
        this.pathOf(name),
        "parameter_unknown",
      );
    }
    return this;
  }

  text(name: string, most = 5000): string | undefined {
    const value = this.values[name];
    if (value === undefined || value === "") return undefined;
    if (typeof value !== "string") throw invalid("Invalid string", this.pathOf(name));
    if (value.length > most) {
      throw invalid(
        `Invalid string: must be at most ${most} characters`,
        this.pathOf(name),
        "parameter_invalid_string",
      );
    }
    return value;
  }

  needed(name: string, most?: number): string {
    const value = this.text(name, most);
    if (value !== undefined) return value;
    if (this.values[name] === "") {
      const message = `You passed an empty string for '${this.pathOf(name)}'. You must provide a value.`;
      throw invalid(message, this.pathOf(name), "parameter_invalid_empty");
    }
    throw invalid(`Missing required param: ${this.pathOf(name)}.`, this.pathOf(name), "parameter_missing");
  }

  oneOf<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const found = allowed.find((each) => each === value);
    if (found) return found;
    throw invalid(`Invalid ${this.pathOf(name)}: must be one of ${allowed.join(", ")}`, this.pathOf(name));
  }

  integer(name: string, least?: number): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^-?\d{1,15}$/.test(value)) {
      throw invalid(`Invalid integer: ${value}`, this.pathOf(name), "parameter_invalid_integer");
    }
    if (least !== undefined && Number(value) < least) {
      const message = `This value must be greater than or equal to ${least}.`;
      throw invalid(message, this.pathOf(name), "parameter_invalid_integer");
    }
    return Number(value);
  }

  url(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined || (URL.canParse(value) && /^https?:/.test(value))) return value;
    throw invalid("Not a valid URL", this.pathOf(name), "url_invalid");
  }

  hasInner(name: string): boolean {
    return typeof this.values[name] === "object";
  }

  inner(name: string): Params | undefined {
    const value = this.values[name];
    if (value === undefined || value === "") return undefined;
    if (typeof value === "string" || Array.isArray(value)) {
      throw invalid("Invalid object", this.pathOf(name));
    }
    return new Params(value, this.pathOf(name));
  }

  texts(name: string): string[] {
    return this.list(name).map((value) => {
      if (typeof value !== "string") throw invalid("Invalid string", this.pathOf(name));
      return value;
    });
  }

  inners(name: string): Params[] {
    return this.list(name).map((value, index) => {
      const path = `${this.pathOf(name)}[${index}]`;
      if (typeof value === "string" || Array.isArray(value)) throw invalid("Invalid object", path);
      return new Params(value, path);
    });
  }

  metadata(name = "metadata"): Record<string, string> {
    const given = this.inner(name);
    const result: Record<string, string> = {};
    for (const key of Object.keys(given?.values ?? {})) {
      if (key.length > METADATA.name) {
        throw invalid(`Metadata keys can have up to ${METADATA.name} characters.`, this.pathOf(name));
      }
      const value = given?.text(key, METADATA.value);
      if (value !== undefined) result[key] = value;
    }
    if (Object.keys(result).length > METADATA.keys) {
      throw invalid(`You can have up to ${METADATA.keys} metadata keys.`, this.pathOf(name));
    }
    return result;
  }

  /** What an idempotency key is held against. */
  fingerprint(): string {
    return JSON.stringify(sorted(this.values));
  }

  private list(name: string): FormValue[] {
    const value = this.values[name];
    if (value === undefined || value === "") return [];
    if (!Array.isArray(value)) throw invalid("Invalid array", this.pathOf(name));
    return value;
  }
}

function sorted(value: FormValue): unknown {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.keys(value)
    .sort()
    .map((name) => [name, sorted(value[name] ?? "")]);
}
