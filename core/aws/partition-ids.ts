/**
 * The ids of AWS's partitions, as in the second field of an ARN: every type, schema and table of partitions is made of this
 * list. New ones go to the end: snapshots of before December 2026 have the places of the first four.
 */
export const partitionIds = ['aws', 'aws-us-gov', 'aws-cn', 'aws-eusc'] as const;
export type PartitionId = (typeof partitionIds)[number];

/** The partition of a name. Undefined: none that Rolecall knows; the isolated ones (`aws-iso…`) have no public console. */
export const partitionOf = (name: string): PartitionId | undefined => partitionIds.find((id) => id === name);
