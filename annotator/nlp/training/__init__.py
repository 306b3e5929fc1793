"""Learning from a project's annotations: a plain spaCy pipeline that marks what people marked."""
