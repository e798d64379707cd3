"""The classes and texts of PyTorch's errors; continues program_facade.py."""
