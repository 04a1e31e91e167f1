// SPDX-License-Identifier: Apache-2.0
import type { Commitment, ConsultativeMechanism } from './cmc.js';

const commitment: Commitment = {
  id: 'train-officers',
  plan: 'plan-2026',
  title: { en: 'Train border officers', es: 'Formar a los agentes de frontera' },
  leads: [{ kind: 'organization', id: 'secretariat' }],
  range: '2026/2027',
  updates: [{ date: '2026-11', status: 'inProgress' }],
};

export const mechanism: ConsultativeMechanism = {
  schemaVersion: '1.0',
  id: 'consultations',
  name: { en: 'Consultations' },
  organizations: [{ id: 'secretariat', name: { en: 'Secretariat' }, kind: 'other' }],
  plans: [{ id: 'plan-2026', title: { en: 'Plan' }, state: 'adopted' }],
  commitments: [commitment],
};
