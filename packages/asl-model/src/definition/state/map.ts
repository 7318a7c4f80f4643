import {
  assign,
  common,
  paths,
  referencePath,
  resultPath,
  template,
  transition,
} from '../commonFields.ts';
import { itemBatcherShape, itemReaderShape, resultWriterShape } from '../distributedMap.ts';
import { type Catcher, errorHandling, type Retrier } from '../retrier.ts';
import type { Shape } from '../shape.ts';
import type { BranchDefinition, ProcessorConfig } from '../stateMachine.ts';
import type { DataFlow, StateBase, Transition } from './stateBase.ts';

/**
 * Runs a workflow for each item, inline or distributed.
 *
 * @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/state-map.html}
 */
export type MapState = StateBase &
  DataFlow &
  Transition & {
    Type: 'Map';
    ItemProcessor?: BranchDefinition & { ProcessorConfig?: ProcessorConfig };
    /** The former name of `ItemProcessor`. */
    Iterator?: BranchDefinition;
    Items?: unknown;
    ItemsPath?: string;
    ItemSelector?: unknown;
    Parameters?: unknown;
    ItemReader?: Record<string, unknown>;
    ItemBatcher?: Record<string, unknown>;
    ResultWriter?: Record<string, unknown>;
    ResultSelector?: Record<string, unknown>;
    ResultPath?: string | null;
    MaxConcurrency?: number | string;
    MaxConcurrencyPath?: string;
    ToleratedFailurePercentage?: number | string;
    ToleratedFailurePercentagePath?: string;
    ToleratedFailureCount?: number | string;
    ToleratedFailureCountPath?: string;
    Label?: string;
    Retry?: Retrier[];
    Catch?: Catcher[];
  };

export const mapShape: Shape = {
  title: 'Map state',
  fields: {
    ...common,
    ...paths,
    ...transition,
    ...errorHandling,
    ItemProcessor: { kind: 'object' },
    Iterator: { kind: 'object' },
    Items: { kind: 'items', language: 'JSONata', jsonata: true },
    ItemsPath: { kind: 'referencePath', language: 'JSONPath', payload: true },
    ItemSelector: { kind: 'template' },
    Parameters: template,
    ItemReader: { kind: 'object', of: itemReaderShape },
    ItemBatcher: { kind: 'object', of: itemBatcherShape },
    ResultWriter: { kind: 'object', of: resultWriterShape },
    ResultSelector: template,
    ResultPath: resultPath,
    Assign: assign,
    MaxConcurrency: { kind: 'integer', min: 0, jsonata: true },
    MaxConcurrencyPath: referencePath,
    ToleratedFailurePercentage: { kind: 'number', min: 0, max: 100, jsonata: true },
    ToleratedFailurePercentagePath: referencePath,
    ToleratedFailureCount: { kind: 'integer', min: 0, jsonata: true },
    ToleratedFailureCountPath: referencePath,
    Label: { kind: 'string' },
  },
  required: ['Type'],
  choices: [
    {
      fields: ['ItemProcessor', 'Iterator'],
      required: true,
      says: 'This object should have only one of the following fields: [ItemProcessor, Iterator]',
    },
    { fields: ['Items', 'ItemsPath'] },
    { fields: ['ItemSelector', 'Parameters'] },
    { fields: ['MaxConcurrency', 'MaxConcurrencyPath'] },
    { fields: ['ToleratedFailurePercentage', 'ToleratedFailurePercentagePath'] },
    { fields: ['ToleratedFailureCount', 'ToleratedFailureCountPath'] },
  ],
};
