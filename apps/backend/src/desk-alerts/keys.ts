/** The pair that push services know this shop by, and whom they may ask about it. */
export interface PushKeys {
  publicKey: string;
  privateKey: string;
  /** `mailto:` or `https:` */
  subject: string;
}

/** None where the shop has none: then nobody is offered alerts on a phone. */
export function pushKeys(env: NodeJS.ProcessEnv = process.env): PushKeys | null {
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey } = env;
  if (!publicKey || !privateKey) return null;
  return { publicKey, privateKey, subject: env.VAPID_SUBJECT || subjectOf(env) };
}

function subjectOf({ OPERATOR_EMAIL, STOREFRONT_URL }: NodeJS.ProcessEnv): string {
  if (OPERATOR_EMAIL) return `mailto:${OPERATOR_EMAIL}`;
  return STOREFRONT_URL?.startsWith("https:") ? STOREFRONT_URL : "mailto:khong-tra-loi@localhost";
}
