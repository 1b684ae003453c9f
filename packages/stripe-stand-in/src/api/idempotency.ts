import type { Answer } from "../http/answers";
import { StripeProblem } from "../http/problem";

interface Remembered {
  id: string;
  path: string;
  fingerprint: string;
  requestId: string;
  /** Missing while the first request is still being answered. */
  answer?: Answer;
}

/** One key, one answer: a request that is asked again does nothing a second time. */
export class Idempotency {
  private readonly keys = new Map<string, Remembered>();

  constructor(private readonly most: number) {}

  /** @returns What was answered the first time; nothing for a key that is new, and is taken by this call. */
  begin(key: string, path: string, fingerprint: string, requestId: string): Answer | undefined {
    const known = this.keys.get(key);
    if (!known) {
      this.keys.set(key, { id: key, path, fingerprint, requestId });
      const oldest = this.keys.keys().next().value;
      if (this.keys.size > this.most && oldest !== undefined) this.keys.delete(oldest);
      return undefined;
    }
    if (known.path !== path) {
      throw misused(
        `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${known.path}' vs '${path}'). ` +
          `Try using a key other than '${key}' if you meant to execute a different request.`,
      );
    }
    if (known.fingerprint !== fingerprint) {
      throw misused(
        "Keys for idempotent requests can only be used with the same parameters they were first used with. " +
          `Try using a key other than '${key}' if you meant to execute a different request.`,
      );
    }
    if (!known.answer) {
      throw new StripeProblem(
        `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. ` +
          "Please try again later.",
        { status: 409, type: "idempotency_error", code: "idempotency_key_in_use" },
      );
    }
    const headers = {
      ...known.answer.headers,
      "idempotent-replayed": "true",
      "original-request": known.requestId,
    };
    return { ...known.answer, headers };
  }

  end(key: string, answer: Answer): void {
    const known = this.keys.get(key);
    if (known) known.answer = answer;
  }

  /** Nothing had begun: the key is free again. */
  forget(key: string): void {
    this.keys.delete(key);
  }

  clear(): void {
    this.keys.clear();
  }

  /** For a restart: what had been answered. */
  answered(): Remembered[] {
    return [...this.keys.values()].filter(({ answer }) => answer);
  }

  restore(remembered: Remembered[]): void {
    for (const each of remembered) this.keys.set(each.id, each);
  }
}

function misused(message: string): StripeProblem {
  return new StripeProblem(message, { status: 400, type: "idempotency_error" });
}
