import type { components } from '../../api/openapi.js';

type Views = components['schemas'];

export type ExportFormat = Views['Format'];
export type ExportFile = Views['ExportFileView'];
export type ExportJob = Views['ExportView'];
export type ExportSchedule = Views['ScheduleView'];
