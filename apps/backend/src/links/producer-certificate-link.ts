import { defineLink } from "@medusajs/framework/utils";
import CertificationModule from "../modules/certification";
import ProducerModule from "../modules/producer";

/** `certificate.producer`, `producer.certificates`: also for goods that are not on sale. */
export default defineLink(ProducerModule.linkable.producer, {
  linkable: CertificationModule.linkable.certificate,
  isList: true,
});
