Feature: Casts of complex numbers

  Rule: CST-7 A complex number cast to a real dtype loses its imaginary part

    @CST-7.1 @warns:IMAGINARY_DISCARDED
    Scenario: A tensor, to floating-point dtypes
      Then `torch.tensor(ROW, dtype=torch.complex128).to(torch.COLUMN)` is `CELL` for every cell of
        | complex128                 | float32             | float64      |
        | 1.5 + 2.5j                 | 1.5                 | 1.5          |
        | 1j                         | 0.0                 | 0.0          |
        | complex(-0.0, 3.0)         | -0.0                | -0.0         |
        | complex(0.1, -0.1)         | 0.10000000149011612 | 0.1          |
        | complex(float('inf'), 1.0) | float('inf')        | float('inf') |
        | complex(2.0, float('nan')) | 2.0                 | 2.0          |
        | complex(float('nan'), 0.0) | float('nan')        | float('nan') |

    @CST-7.2 @warns:IMAGINARY_DISCARDED
    Scenario: A tensor, to integer dtypes
      Then `torch.tensor(ROW, dtype=torch.complex64).to(torch.COLUMN)` is `CELL` for every cell of
        | complex64  | int8 | int32 | int64 |
        | 1.9 + 5j   | 1    | 1     | 1     |
        | -1.9 + 5j  | -1   | -1    | -1    |
        | 100.0 - 1j | 100  | 100   | 100   |

    @CST-7.3 @warns:IMAGINARY_DISCARDED
    Scenario: An array, to floating-point dtypes
      Then `np.array(ROW, dtype=np.complex128).astype(np.COLUMN)` is `CELL` for every cell of
        | complex128                 | float16         | float32             | float64      |
        | 1.5 + 2.5j                 | 1.5             | 1.5                 | 1.5          |
        | 1j                         | 0.0             | 0.0                 | 0.0          |
        | complex(-0.0, 3.0)         | -0.0            | -0.0                | -0.0         |
        | complex(0.1, -0.1)         | 0.0999755859375 | 0.10000000149011612 | 0.1          |
        | complex(float('inf'), 1.0) | float('inf')    | float('inf')        | float('inf') |
        | complex(2.0, float('nan')) | 2.0             | 2.0                 | 2.0          |
        | complex(float('nan'), 0.0) | float('nan')    | float('nan')        | float('nan') |

    @CST-7.4 @warns:IMAGINARY_DISCARDED
    Scenario: An array, to integer dtypes
      Then `np.array(ROW, dtype=np.complex64).astype(np.COLUMN)` is `CELL` for every cell of
        | complex64  | int8 | int32 | int64 |
        | 1.9 + 5j   | 1    | 1     | 1     |
        | -1.9 + 5j  | -1   | -1    | -1    |
        | 100.0 - 1j | 100  | 100   | 100   |

  Rule: CST-8 A cast to a complex dtype casts each part

    @CST-8.1
    Scenario: A complex tensor
      Then `torch.tensor(ROW, dtype=torch.complex128).to(torch.COLUMN)` is `CELL` for every cell of
        | complex128                          | complex64                                  | complex128                          |
        | 1.5 + 2.5j                          | 1.5 + 2.5j                                 | 1.5 + 2.5j                          |
        | complex(-0.0, -0.0)                 | complex(-0.0, -0.0)                        | complex(-0.0, -0.0)                 |
        | complex(0.1, -0.1)                  | 0.10000000149011612 - 0.10000000149011612j | 0.1 - 0.1j                          |
        | complex(float('inf'), float('nan')) | complex(float('inf'), float('nan'))        | complex(float('inf'), float('nan')) |
        | complex(1e300, -1e-300)             | complex(float('inf'), -0.0)                | 1e+300 - 1e-300j                    |

    @CST-8.2
    Scenario: A float64 tensor
      Then `torch.tensor(ROW, dtype=torch.float64).to(torch.COLUMN)` is `CELL` for every cell of
        | float64      | complex64                  | complex128                 |
        | 1.5          | 1.5 + 0j                   | 1.5 + 0j                   |
        | -0.0         | complex(-0.0, 0.0)         | complex(-0.0, 0.0)         |
        | 0.1          | 0.10000000149011612 + 0j   | 0.1 + 0j                   |
        | float('inf') | complex(float('inf'), 0.0) | complex(float('inf'), 0.0) |
        | float('nan') | complex(float('nan'), 0.0) | complex(float('nan'), 0.0) |

    @CST-8.3
    Scenario: Other tensors
      Then `torch.tensor(VALUE, dtype=torch.FROM).to(torch.complex64)` is `RESULT` for every row of
        | FROM   | VALUE       | RESULT                      |
        | bool   | True        | 1.0 + 0j                    |
        | int8   | -3          | -3.0 + 0j                   |
        | int64  | 2 ** 24 + 1 | 16777216.0 + 0j             |
        | uint64 | 2 ** 64 - 1 | 18446744073709551616.0 + 0j |

    @CST-8.4
    Scenario: A complex array
      Then `np.array(ROW, dtype=np.complex128).astype(np.COLUMN)` is `CELL` for every cell of
        | complex128                          | complex64                                  | complex128                          |
        | 1.5 + 2.5j                          | 1.5 + 2.5j                                 | 1.5 + 2.5j                          |
        | complex(-0.0, -0.0)                 | complex(-0.0, -0.0)                        | complex(-0.0, -0.0)                 |
        | complex(0.1, -0.1)                  | 0.10000000149011612 - 0.10000000149011612j | 0.1 - 0.1j                          |
        | complex(float('inf'), float('nan')) | complex(float('inf'), float('nan'))        | complex(float('inf'), float('nan')) |
        | complex(1e300, -1e-300)             | complex(float('inf'), -0.0)                | 1e+300 - 1e-300j                    |

    @CST-8.5
    Scenario: A float64 array
      Then `np.array(ROW, dtype=np.float64).astype(np.COLUMN)` is `CELL` for every cell of
        | float64      | complex64                  | complex128                 |
        | 1.5          | 1.5 + 0j                   | 1.5 + 0j                   |
        | -0.0         | complex(-0.0, 0.0)         | complex(-0.0, 0.0)         |
        | 0.1          | 0.10000000149011612 + 0j   | 0.1 + 0j                   |
        | float('inf') | complex(float('inf'), 0.0) | complex(float('inf'), 0.0) |
        | float('nan') | complex(float('nan'), 0.0) | complex(float('nan'), 0.0) |

    @CST-8.6
    Scenario: Other arrays
      Then `np.array(VALUE, dtype=np.FROM).astype(np.complex64)` is `RESULT` for every row of
        | FROM   | VALUE       | RESULT                      |
        | bool_  | True        | 1.0 + 0j                    |
        | int8   | -3          | -3.0 + 0j                   |
        | int64  | 2 ** 24 + 1 | 16777216.0 + 0j             |
        | uint64 | 2 ** 64 - 1 | 18446744073709551616.0 + 0j |

    @CST-8.7
    Scenario: complex32
      Then `torch.tensor(ROW, dtype=torch.complex64).to(torch.COLUMN)` is `CELL` for every cell of
        | complex64                  | complex32                            |
        | 1.5 + 2.5j                 | 1.5 + 2.5j                           |
        | complex(-0.0, 0.1)         | complex(-0.0, 0.0999755859375)       |
        | complex(65520.0, -65520.0) | complex(float('inf'), -float('inf')) |
