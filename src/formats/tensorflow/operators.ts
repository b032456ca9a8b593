/**
 * Operators of TensorFlow by which a graph does more than compute: it calls Python, or reads and writes files of the host
 * or speaks with another one. Not among them is what every honest model has: saving and restoring its variables, and
 * vocabularies from files beside it.
 *
 * Source: tensorflow 2.21, python/ops/gen_*_ops.py: the 1509 operators that there are, by what each does.
 */

const names = (text: string): string[] => text.split(/\s+/);

/** Call a Python function that the program registered under a token. */
const PYTHON = names('PyFunc PyFuncStateless EagerPyFunc');
const FILES =
  names(`ReadFile WriteFile MatchingFiles MatchingFilesDataset ExperimentalMatchingFilesDataset ImmutableConst
  WholeFileReader WholeFileReaderV2 TextLineReader TextLineReaderV2 TFRecordReader TFRecordReaderV2 FixedLengthRecordReader
  FixedLengthRecordReaderV2 LMDBReader LMDBDataset ExperimentalLMDBDataset RecordInput TextLineDataset TFRecordDataset
  TFRecordDatasetV2 FixedLengthRecordDataset FixedLengthRecordDatasetV2 CSVDataset CSVDatasetV2 ExperimentalCSVDataset
  SqlDataset ExperimentalSqlDataset DatasetToTFRecord ExperimentalDatasetToTFRecord LoadDataset SaveDataset SaveDatasetV2
  SnapshotDataset SnapshotDatasetV2 SnapshotDatasetReader SnapshotChunkDataset ListSnapshotChunksDataset
  DistributedSave CreateSummaryFileWriter CreateSummaryDbWriter DebugIdentity DebugIdentityV2 DebugIdentityV3
  DebugNanCount DebugNumericSummary DebugNumericSummaryV2 FileSystemSetConfiguration`);
const NETWORK = names(`DataServiceDataset DataServiceDatasetV2 DataServiceDatasetV3 DataServiceDatasetV4 RegisterDataset
  RegisterDatasetV2 RpcClient RpcServer RpcServerStart RpcServerRegister RpcCall`);
/** A graph of its own, as bytes in a tensor. */
const GRAPHS = names('DatasetFromGraph RemoteFusedGraphExecute');

const why = (operators: readonly string[], what: string): [string, string][] =>
  operators.map((operator) => [operator, what]);

/** What an operator does, as a phrase whose subject it is. */
export const DOES: ReadonlyMap<string, string> = new Map([
  ...why(PYTHON, 'calls Python'),
  ...why(FILES, 'reads or writes files'),
  ...why(NETWORK, 'speaks with another host'),
  ...why(GRAPHS, 'runs another graph, which is not read'),
]);
