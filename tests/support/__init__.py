"""What the tests through real clients share: a server to talk to, clients, documents, raw requests."""
