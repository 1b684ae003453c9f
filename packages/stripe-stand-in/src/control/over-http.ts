import type { IncomingMessage } from "node:http";
import { isKey } from "../api/authentication";
import { type Answer, json } from "../http/answers";
import { StripeProblem } from "../http/problem";
import type { Control } from "./control";

type Deed = (...given: never[]) => unknown;

/**
 * `POST /_stand-in/<name>` with a JSON list of what the method takes: `["cs_test_…", "4242…"]`. Names of `webhooks`
 * stand behind a slash: `webhooks/hold`. Asks for the account's key, as the API does.
 */
export async function controlOverHttp(
  control: Control,
  key: string,
  request: IncomingMessage,
  path: string,
  body: string,
): Promise<Answer> {
  try {
    isKey(request, key);
    const deed = deedOf(control, path.slice("/_stand-in/".length));
    if (!deed) throw new StripeProblem(`The stand-in knows no ${path}.`, { status: 404 });
    const result = await deed(...(givenIn(body) as never[]));
    return json(200, result ?? { done: true });
  } catch (error) {
    if (error instanceof StripeProblem) return json(error.details.status, error.body);
    throw error;
  }
}

function deedOf(control: Control, name: string): Deed | undefined {
  const { webhooks, ...deeds } = control;
  const [owner, own] = name.startsWith("webhooks/")
    ? [webhooks, name.slice("webhooks/".length)]
    : [deeds, name];
  const entry = Object.entries(owner).find(([each]) => each === own);
  return entry?.[1] as Deed | undefined;
}

function givenIn(body: string): unknown[] {
  if (body === "") return [];
  try {
    const given: unknown = JSON.parse(body);
    return Array.isArray(given) ? given : [given];
  } catch {
    throw new StripeProblem("The body is no JSON.", { status: 400 });
  }
}
