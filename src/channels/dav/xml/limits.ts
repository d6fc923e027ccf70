/** Bounds on what a server may answer, so that a hostile or broken one costs a sentence and not the memory. */
export interface XmlLimits {
  /** One resource: a meeting with a very long list of guests and a picture in it still fits. */
  readonly resourceBytes: number;
  /** Elements within one response; a real one has some thirty, a calendar's own some hundreds. */
  readonly elements: number;
  /** Elements within each other; a real answer has about eight. */
  readonly depth: number;
  /** Responses in one answer: a calendar of a century, several times a day. */
  readonly responses: number;
}

export const XML_LIMITS: XmlLimits = {
  resourceBytes: 4_000_000,
  elements: 5_000,
  depth: 40,
  responses: 500_000,
};
