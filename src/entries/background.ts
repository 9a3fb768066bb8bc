// The background worker.
