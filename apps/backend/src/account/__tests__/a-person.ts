import type { AccountAnswer, CodeSent, SignedInAnswer } from "@market/store-contract";
import type { AxiosInstance } from "axios";
import { aShopper, type Shop } from "../../testing";
import type { aPostBox } from "./post-box";

export const HOA = { name: "Nguyễn Thị Hoa" };
export const PASSWORD = "thuyền về bến";

/** Somebody with a browser and a letter box, who sends what the storefront's forms send. */
export function aPerson(api: AxiosInstance, shop: Shop, post: ReturnType<typeof aPostBox>, address?: string) {
  const { send } = aShopper(api, shop);
  const from = address ? { "x-forwarded-for": address } : {};
  const bearer = (token?: string) => (token ? { authorization: `Bearer ${token}` } : {});
  const call = <T>(method: string, path: string, body?: unknown, token?: string) =>
    send<T>(method, `/store/account${path}`, body, { ...from, ...bearer(token) });
  const signUp = (login: string, given: Record<string, unknown> = {}) =>
    call<CodeSent>("POST", "/sign-up", {
      locale: "vi",
      name: HOA.name,
      login,
      consents: { account: "2026-11-24" },
      ...given,
    });
  const verify = (challenge: string, code: string, given: Record<string, unknown> = {}, token?: string) =>
    call<SignedInAnswer>("POST", "/codes/verify", { challenge, code, ...given }, token);
  return {
    send,
    call,
    signUp,
    verify,
    ask: (purpose: string, login?: string, token?: string) =>
      call<CodeSent>("POST", "/codes", { locale: "vi", purpose, login }, token),
    signIn: (login: string, password: string) =>
      call<SignedInAnswer>("POST", "/sign-in", { login, password }),
    sees: (token: string) => call<AccountAnswer>("GET", "", undefined, token),
    /** All of a sign-up by mail, with the code that came. */
    joins: async (mail: string, given: Record<string, unknown> = {}) => {
      const { body } = await signUp(mail, given);
      const answer = await verify(body.challenge, await post.code(mail));
      if (!answer.body.token) throw new Error(`No account: ${JSON.stringify(answer.body)}`);
      return answer.body;
    },
  };
}
