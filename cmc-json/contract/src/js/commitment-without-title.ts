// SPDX-License-Identifier: Apache-2.0
import type { Commitment } from './cmc.js';

export const commitment: Commitment = {
  id: 'train-officers',
  plan: 'plan-2026',
};
