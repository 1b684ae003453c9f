import type { DeskSignedIn, MemberRole } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { addMember } from "../members";

let number = 0;

/** Somebody who works for a producer, signed in at the desk. */
export async function aMember(
  container: MedusaContainer,
  api: AxiosInstance,
  producer: { id: string },
  given: { name?: string; email?: string; password?: string; role?: MemberRole } = {},
) {
  number += 1;
  const email = given.email ?? `quay${number}@haiphong.example`;
  const { member, password } = await addMember(container, producer.id, {
    name: given.name ?? "Vũ Văn Bình",
    email,
    phone: null,
    role: given.role ?? "staff",
    password: given.password ?? null,
  });
  const { data } = await api.post<DeskSignedIn>("/producer/sign-in", {
    email,
    password: given.password ?? password,
  });
  return {
    id: member.id,
    email,
    password: given.password ?? password ?? "",
    headers: { authorization: `Bearer ${data.token}` },
  };
}
