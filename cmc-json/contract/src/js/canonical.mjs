// SPDX-License-Identifier: Apache-2.0

/**
 * The canonical form of a parsed JSON value by RFC 8785: what ECMAScript itself writes, with sorted members.
 *
 * @param {unknown} value what JSON.parse gave
 * @returns {string} the canonical text
 */
export function canonical(value) {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (value !== null && typeof value === 'object') {
    const members = Object.keys(value)
      .sort() // by UTF-16 code units
      .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value);
}
