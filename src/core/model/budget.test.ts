import { describe, expect, test } from 'vitest';
import { costMicro, overBudget, tokensAtMost } from './budget.ts';
import { endpointName, endpointSettings, isPassedOn } from './endpoint.ts';

const at = (more: object = {}) =>
  endpointSettings.parse({
    kind: 'openai-compatible',
    url: 'https://api.model.example/v1',
    model: 'large',
    pricePerMillion: { input: 50, output: 150 },
    ...more,
  });
const FRESH = { callsThisHour: 0, microThisMonth: 0 };
const CALL = { text: 'a'.repeat(3_000), maxAnswerTokens: 1_000, local: false };

test('a million tokens in at 50 cents and a million out at 150 cost two euros', () => {
  expect(costMicro(at(), { input: 1_000_000, output: 1_000_000 })).toBe(200_000_000);
});

describe('a call is not made', () => {
  test('to a server elsewhere whose price nobody gave', () => {
    const settings = at({ pricePerMillion: null });
    expect(overBudget(settings, FRESH, CALL)).toBe('price-unknown');
    expect(overBudget(settings, FRESH, { ...CALL, local: true })).toBeNull();
  });

  test('when the hour is full', () => {
    expect(overBudget(at(), { ...FRESH, callsThisHour: 30 }, CALL)).toBe('rate-reached');
    expect(overBudget(at({ callsPerHour: 0 }), FRESH, CALL)).toBe('rate-reached');
  });

  test('when it could pass what a month may cost, counted beforehand', () => {
    // At most 1,000 tokens in and 1,000 out: a fifth of a cent.
    const most = 200_000;
    const settings = at({ moneyPerMonth: 1 });
    expect(overBudget(settings, { ...FRESH, microThisMonth: 1_000_000 - most }, CALL)).toBeNull();
    expect(overBudget(settings, { ...FRESH, microThisMonth: 1_000_001 - most }, CALL)).toBe(
      'money-reached',
    );
  });
});

test.each([
  ['gpt-oss:120b-cloud', true],
  ['kimi:cloud', true],
  ['qwen:cloud:8b', true],
  ['mistral-small', false],
  ['cloudy', false],
  ['my-cloudless', false],
])('%s runs elsewhere: %s', (model, passedOn) => {
  expect(isPassedOn(model)).toBe(passedOn);
});

test.each([
  'ftp://model.example',
  'https://user:secret@model.example',
  'https://model.example/?key=1',
  'file:///tmp',
  'model.example',
])('%s is no address of a model', (url) => {
  expect(endpointSettings.safeParse({ kind: 'openai-compatible', url, model: 'm' }).success).toBe(
    false,
  );
});

test('consent is to address, kind and model; a limit does not change what it is to', () => {
  expect(endpointName(at())).toBe(endpointName(at({ callsPerHour: 1 })));
  expect(endpointName(at())).not.toBe(endpointName(at({ model: 'other' })));
});

test.each([
  ['abc', 1],
  ['abc def', 3],
  ['123456', 6],
  ['\u{1F600}', 4],
  ['é', 2],
  ['', 0],
])('%j has %i tokens at most', (text, tokens) => {
  expect(tokensAtMost(text)).toBe(tokens);
});
