/** What the address of the models page holds. */
export interface ModelsSearch {
  readonly model?: string;
}

export function readModelsSearch(search: Record<string, unknown>): ModelsSearch {
  return typeof search.model === 'string' && /^[a-z][a-z0-9-]{0,60}$/.test(search.model) ? { model: search.model } : {};
}
