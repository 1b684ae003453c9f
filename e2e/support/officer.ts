import { clockFromEnv, todayOf } from "@market/ocop";
import { backendUrl, officer } from "./environment";

/** Any of the grounds of QĐ 26/2026. */
const GROUND = "production_ended";

/** What an officer does in the register of certificates, by the same routes as the admin's pages. */
export async function withdrawCertificate(id: string): Promise<void> {
  const token = await signIn();
  const response = await fetch(`${backendUrl}/admin/certificates/${id}/withdraw`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ ground: GROUND, withdrawn_on: todayOf(clockFromEnv(process.env)) }),
  });
  if (!response.ok) throw new Error(`withdrawing answered ${response.status}: ${await response.text()}`);
}

async function signIn(): Promise<string> {
  const response = await fetch(`${backendUrl}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(officer),
  });
  if (!response.ok) throw new Error(`the officer could not sign in: ${response.status}`);
  return ((await response.json()) as { token: string }).token;
}
