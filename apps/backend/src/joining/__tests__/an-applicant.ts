import type {
  Application,
  ApplicationAnswer,
  ApplicationFields,
  DeskSignedIn,
  LinkSent,
} from "@market/store-contract";
import type { AxiosInstance } from "axios";
import type { aPostBox } from "../../account/__tests__/post-box";
import { aShopper, type Shop } from "../../testing";

export const PASSWORD = "thuyền về bến";

/** What a co-operative fills in. */
export const DAI_HA: ApplicationFields = {
  kind: "cooperative",
  legal_name: "Hợp tác xã Nông nghiệp Đại Hà",
  name: "HTX Đại Hà",
  tax_code: "0100109106",
  commune_code: "11680",
  address: "Thôn 3",
  phone: "0912 345 678",
  email: "htx@daiha.example",
  bank_code: "970436",
  bank_holder: "HTX DAI HA",
};

export const ACCOUNT_NUMBER = "0123456789012";

export const A_PDF = Buffer.from("%PDF-1.7\ngiấy đăng ký kinh doanh\n%%EOF\n");

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** What reached somebody, with no line broken by the post. */
export async function lettersTo(post: ReturnType<typeof aPostBox>, to: string): Promise<string[]> {
  return (await post.sentTo(to)).map((mail) => mail.replace(/=\r?\n/g, "").replaceAll("=3D", "="));
}

/** The secret of the latest link that was mailed to somebody, once `count` mails with one came. */
export async function linkTo(post: ReturnType<typeof aPostBox>, to: string, count = 1): Promise<string> {
  const tokens = async () =>
    (await lettersTo(post, to)).flatMap((mail) => /token=([\w-]{43})/.exec(mail)?.[1] ?? []);
  await expect.poll(async () => (await tokens()).length).toBeGreaterThanOrEqual(count);
  return (await tokens()).at(-1) ?? "";
}

/** Somebody who wants to sell here, with a browser and a letter box. */
export function anApplicant(api: AxiosInstance, shop: Shop, post: ReturnType<typeof aPostBox>) {
  const { send } = aShopper(api, shop);
  const ask = (email: string, given: Record<string, unknown> = {}) =>
    send<LinkSent>("POST", "/producer/join", { name: "Vũ Văn Bình", email, password: PASSWORD, ...given });
  const confirm = (token: string) =>
    send<DeskSignedIn & { application_id: string }>("POST", "/producer/join/confirm", { token });
  const at = (token: string) => {
    const call = <T>(method: string, path: string, body?: unknown) =>
      send<T>(method, `/producer${path}`, body, bearer(token));
    const change = (id: string, step: string, body: unknown = {}) =>
      call<ApplicationAnswer>("POST", `/applications/${id}${step}`, body);
    return {
      call,
      read: (id: string) => call<ApplicationAnswer>("GET", `/applications/${id}`),
      save: (id: string, fields: Partial<ApplicationFields> & { bank_number?: string }) =>
        change(id, "", fields),
      send: (id: string) => change(id, "/send"),
      takeBack: (id: string) => change(id, "/take-back"),
      addPaper: (id: string, content = A_PDF, name = "Giấy đăng ký.pdf") =>
        change(id, "/papers", { name, content_base64: content.toString("base64") }),
    };
  };
  return {
    send,
    ask,
    confirm,
    at,
    /** Signed in at the desk, with an application that says nothing yet. */
    joins: async (email: string, given: Record<string, unknown> = {}) => {
      await ask(email, given);
      const { body } = await confirm(await linkTo(post, email));
      return { id: body.application_id, token: body.token, member: body.member, ...at(body.token) };
    },
    /** … and sent. */
    applies: async (email: string, given: Record<string, unknown> = {}, fields = DAI_HA) => {
      await ask(email, given);
      const { body } = await confirm(await linkTo(post, email));
      const self = at(body.token);
      const id = body.application_id;
      await self.save(id, { ...fields, bank_number: ACCOUNT_NUMBER });
      await self.addPaper(id);
      const sent = await self.send(id);
      const application = sent.body.application as Application | undefined;
      if (!application) throw new Error(`Not sent: ${JSON.stringify(sent.body)}`);
      return { id, token: body.token, email, member: body.member, application, ...self };
    },
  };
}
