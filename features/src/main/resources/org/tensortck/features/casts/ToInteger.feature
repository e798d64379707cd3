Feature: Casts to integers and bool

  Rule: CST-4 A cast to an integer dtype truncates

    @CST-4.1
    Scenario: A float32 tensor
      Then `torch.tensor(ROW, dtype=torch.float32).to(torch.COLUMN)` is `CELL` for every cell of
        | float32     | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 |
        | 0.5         | 0     | 0      | 0      | 0      | 0    | 0     | 0     | 0     |
        | -0.5        | 0     | 0      | 0      | 0      | 0    | 0     | 0     | 0     |
        | 1.0         | 1     | 1      | 1      | 1      | 1    | 1     | 1     | 1     |
        | 1.9         | 1     | 1      | 1      | 1      | 1    | 1     | 1     | 1     |
        | -0.9        | 0     | 0      | 0      | 0      | 0    | 0     | 0     | 0     |
        | 100.7       | 100   | 100    | 100    | 100    | 100  | 100   | 100   | 100   |
        | 127.0       | 127   | 127    | 127    | 127    | 127  | 127   | 127   | 127   |
        | -0.0        | 0     | 0      | 0      | 0      | 0    | 0     | 0     | 0     |
        | 2.0 ** -149 | 0     | 0      | 0      | 0      | 0    | 0     | 0     | 0     |

    @CST-4.2
    Scenario: A float32 tensor with negative numbers
      Then `torch.tensor(ROW, dtype=torch.float32).to(torch.COLUMN)` is `CELL` for every cell of
        | float32 | int8 | int16 | int32 | int64 |
        | -1.9    | -1   | -1    | -1    | -1    |
        | -100.7  | -100 | -100  | -100  | -100  |
        | -128.0  | -128 | -128  | -128  | -128  |

    @CST-4.3
    Scenario Outline: A float64 tensor with large numbers, to <to>
      Then `torch.tensor(VALUE, dtype=torch.float64).to(torch.<to>)` is `RESULT` for every row of
        | VALUE     | RESULT    |
        | <largest> | <integer> |
        | <lowest>  | <least>   |

      Examples:
        | case   | to     | largest               | integer           | lowest     | least    |
        | uint8  | uint8  | 255.9                 | 255               | 0.9        | 0        |
        | uint16 | uint16 | 65535.9               | 65535             | 0.9        | 0        |
        | uint32 | uint32 | 2.0 ** 32 - 1         | 2 ** 32 - 1       | 0.9        | 0        |
        | int8   | int8   | 127.9                 | 127               | -128.9     | -128     |
        | int16  | int16  | 32767.9               | 32767             | -32768.9   | -32768   |
        | int32  | int32  | 2.0 ** 31 - 1         | 2 ** 31 - 1       | -2.0 ** 31 | -2 ** 31 |
        | int64  | int64  | 2.0 ** 63 - 2.0 ** 10 | 2 ** 63 - 2 ** 10 | -2.0 ** 63 | -2 ** 63 |

    @CST-4.4
    Scenario: float16 and bfloat16 tensors
      Then `torch.tensor(VALUE, dtype=torch.FROM).to(torch.TO)` is `RESULT` for every row of
        | FROM     | VALUE   | TO    | RESULT |
        | float16  | 1.9     | int8  | 1      |
        | float16  | -1.9    | int64 | -1     |
        | float16  | 65504.0 | int32 | 65504  |
        | bfloat16 | 1.9     | uint8 | 1      |
        | bfloat16 | -100.7  | int16 | -100   |

    @CST-4.5
    Scenario: A float32 array
      Then `np.array(ROW, dtype=np.float32).astype(np.COLUMN)` is `CELL` for every cell of
        | float32     | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 |
        | 0.5         | 0     | 0      | 0      | 0      | 0    | 0     | 0     | 0     |
        | -0.5        | 0     | 0      | 0      | 0      | 0    | 0     | 0     | 0     |
        | 1.0         | 1     | 1      | 1      | 1      | 1    | 1     | 1     | 1     |
        | 1.9         | 1     | 1      | 1      | 1      | 1    | 1     | 1     | 1     |
        | -0.9        | 0     | 0      | 0      | 0      | 0    | 0     | 0     | 0     |
        | 100.7       | 100   | 100    | 100    | 100    | 100  | 100   | 100   | 100   |
        | 127.0       | 127   | 127    | 127    | 127    | 127  | 127   | 127   | 127   |
        | -0.0        | 0     | 0      | 0      | 0      | 0    | 0     | 0     | 0     |
        | 2.0 ** -149 | 0     | 0      | 0      | 0      | 0    | 0     | 0     | 0     |

    @CST-4.6
    Scenario: A float32 array with negative numbers
      Then `np.array(ROW, dtype=np.float32).astype(np.COLUMN)` is `CELL` for every cell of
        | float32 | int8 | int16 | int32 | int64 |
        | -1.9    | -1   | -1    | -1    | -1    |
        | -100.7  | -100 | -100  | -100  | -100  |
        | -128.0  | -128 | -128  | -128  | -128  |

    @CST-4.7
    Scenario: A float64 array with large numbers
      Then `np.array(VALUE).astype(np.TO)` is `RESULT` for every row of
        | VALUE                 | TO     | RESULT            |
        | 255.9                 | uint8  | 255               |
        | 65535.9               | uint16 | 65535             |
        | 2.0 ** 32 - 1         | uint32 | 2 ** 32 - 1       |
        | 127.9                 | int8   | 127               |
        | -128.9                | int8   | -128              |
        | 32767.9               | int16  | 32767             |
        | -32768.9              | int16  | -32768            |
        | 2.0 ** 31 - 1         | int32  | 2 ** 31 - 1       |
        | -2.0 ** 31            | int32  | -2 ** 31          |
        | 2.0 ** 63 - 2.0 ** 10 | int64  | 2 ** 63 - 2 ** 10 |
        | -2.0 ** 63            | int64  | -2 ** 63          |

  Rule: CST-5 A cast between integer dtypes keeps the low bits

    @CST-5.1
    Scenario: An int64 tensor
      Then `torch.tensor(ROW, dtype=torch.int64).to(torch.COLUMN)` is `CELL` for every cell of
        | int64        | uint8 | uint16 | uint32     | uint64               | int8 | int16  | int32       | int64                |
        | 0            | 0     | 0      | 0          | 0                    | 0    | 0      | 0           | 0                    |
        | 1            | 1     | 1      | 1          | 1                    | 1    | 1      | 1           | 1                    |
        | 127          | 127   | 127    | 127        | 127                  | 127  | 127    | 127         | 127                  |
        | 128          | 128   | 128    | 128        | 128                  | -128 | 128    | 128         | 128                  |
        | 200          | 200   | 200    | 200        | 200                  | -56  | 200    | 200         | 200                  |
        | 255          | 255   | 255    | 255        | 255                  | -1   | 255    | 255         | 255                  |
        | 256          | 0     | 256    | 256        | 256                  | 0    | 256    | 256         | 256                  |
        | 300          | 44    | 300    | 300        | 300                  | 44   | 300    | 300         | 300                  |
        | 32768        | 0     | 32768  | 32768      | 32768                | 0    | -32768 | 32768       | 32768                |
        | 65535        | 255   | 65535  | 65535      | 65535                | -1   | -1     | 65535       | 65535                |
        | 65536 + 7    | 7     | 7      | 65543      | 65543                | 7    | 7      | 65543       | 65543                |
        | 2 ** 31      | 0     | 0      | 2147483648 | 2147483648           | 0    | 0      | -2147483648 | 2147483648           |
        | 2 ** 32 - 1  | 255   | 65535  | 4294967295 | 4294967295           | -1   | -1     | -1          | 4294967295           |
        | 2 ** 32 + 5  | 5     | 5      | 5          | 4294967301           | 5    | 5      | 5           | 4294967301           |
        | 2 ** 63 - 1  | 255   | 65535  | 4294967295 | 9223372036854775807  | -1   | -1     | -1          | 9223372036854775807  |
        | -1           | 255   | 65535  | 4294967295 | 18446744073709551615 | -1   | -1     | -1          | -1                   |
        | -128         | 128   | 65408  | 4294967168 | 18446744073709551488 | -128 | -128   | -128        | -128                 |
        | -129         | 127   | 65407  | 4294967167 | 18446744073709551487 | 127  | -129   | -129        | -129                 |
        | -32769       | 255   | 32767  | 4294934527 | 18446744073709518847 | -1   | 32767  | -32769      | -32769               |
        | -2 ** 31 - 1 | 255   | 65535  | 2147483647 | 18446744071562067967 | -1   | -1     | 2147483647  | -2147483649          |
        | -2 ** 63     | 0     | 0      | 0          | 9223372036854775808  | 0    | 0      | 0           | -9223372036854775808 |

    @CST-5.2
    Scenario: A uint64 tensor
      Then `torch.tensor(ROW, dtype=torch.uint64).to(torch.COLUMN)` is `CELL` for every cell of
        | uint64      | uint8 | uint16 | uint32     | uint64               | int8 | int16 | int32 | int64                |
        | 2 ** 63     | 0     | 0      | 0          | 9223372036854775808  | 0    | 0     | 0     | -9223372036854775808 |
        | 2 ** 63 + 5 | 5     | 5      | 5          | 9223372036854775813  | 5    | 5     | 5     | -9223372036854775803 |
        | 2 ** 64 - 1 | 255   | 65535  | 4294967295 | 18446744073709551615 | -1   | -1    | -1    | -1                   |
        | 2 ** 64 - 2 | 254   | 65534  | 4294967294 | 18446744073709551614 | -2   | -2    | -2    | -2                   |

    @CST-5.3
    Scenario: An int8 tensor
      Then `torch.tensor(ROW, dtype=torch.int8).to(torch.COLUMN)` is `CELL` for every cell of
        | int8 | uint8 | uint16 | uint32     | uint64               | int8 | int16 | int32 | int64 |
        | -1   | 255   | 65535  | 4294967295 | 18446744073709551615 | -1   | -1    | -1    | -1    |
        | -128 | 128   | 65408  | 4294967168 | 18446744073709551488 | -128 | -128  | -128  | -128  |
        | 127  | 127   | 127    | 127        | 127                  | 127  | 127   | 127   | 127   |

    @CST-5.4
    Scenario: An int64 array
      Then `np.array(ROW, dtype=np.int64).astype(np.COLUMN)` is `CELL` for every cell of
        | int64        | uint8 | uint16 | uint32     | uint64               | int8 | int16  | int32       | int64                |
        | 0            | 0     | 0      | 0          | 0                    | 0    | 0      | 0           | 0                    |
        | 1            | 1     | 1      | 1          | 1                    | 1    | 1      | 1           | 1                    |
        | 127          | 127   | 127    | 127        | 127                  | 127  | 127    | 127         | 127                  |
        | 128          | 128   | 128    | 128        | 128                  | -128 | 128    | 128         | 128                  |
        | 200          | 200   | 200    | 200        | 200                  | -56  | 200    | 200         | 200                  |
        | 255          | 255   | 255    | 255        | 255                  | -1   | 255    | 255         | 255                  |
        | 256          | 0     | 256    | 256        | 256                  | 0    | 256    | 256         | 256                  |
        | 300          | 44    | 300    | 300        | 300                  | 44   | 300    | 300         | 300                  |
        | 32768        | 0     | 32768  | 32768      | 32768                | 0    | -32768 | 32768       | 32768                |
        | 65535        | 255   | 65535  | 65535      | 65535                | -1   | -1     | 65535       | 65535                |
        | 65536 + 7    | 7     | 7      | 65543      | 65543                | 7    | 7      | 65543       | 65543                |
        | 2 ** 31      | 0     | 0      | 2147483648 | 2147483648           | 0    | 0      | -2147483648 | 2147483648           |
        | 2 ** 32 - 1  | 255   | 65535  | 4294967295 | 4294967295           | -1   | -1     | -1          | 4294967295           |
        | 2 ** 32 + 5  | 5     | 5      | 5          | 4294967301           | 5    | 5      | 5           | 4294967301           |
        | 2 ** 63 - 1  | 255   | 65535  | 4294967295 | 9223372036854775807  | -1   | -1     | -1          | 9223372036854775807  |
        | -1           | 255   | 65535  | 4294967295 | 18446744073709551615 | -1   | -1     | -1          | -1                   |
        | -128         | 128   | 65408  | 4294967168 | 18446744073709551488 | -128 | -128   | -128        | -128                 |
        | -129         | 127   | 65407  | 4294967167 | 18446744073709551487 | 127  | -129   | -129        | -129                 |
        | -32769       | 255   | 32767  | 4294934527 | 18446744073709518847 | -1   | 32767  | -32769      | -32769               |
        | -2 ** 31 - 1 | 255   | 65535  | 2147483647 | 18446744071562067967 | -1   | -1     | 2147483647  | -2147483649          |
        | -2 ** 63     | 0     | 0      | 0          | 9223372036854775808  | 0    | 0      | 0           | -9223372036854775808 |

    @CST-5.5
    Scenario: A uint64 array
      Then `np.array(ROW, dtype=np.uint64).astype(np.COLUMN)` is `CELL` for every cell of
        | uint64      | uint8 | uint16 | uint32     | uint64               | int8 | int16 | int32 | int64                |
        | 2 ** 63     | 0     | 0      | 0          | 9223372036854775808  | 0    | 0     | 0     | -9223372036854775808 |
        | 2 ** 63 + 5 | 5     | 5      | 5          | 9223372036854775813  | 5    | 5     | 5     | -9223372036854775803 |
        | 2 ** 64 - 1 | 255   | 65535  | 4294967295 | 18446744073709551615 | -1   | -1    | -1    | -1                   |
        | 2 ** 64 - 2 | 254   | 65534  | 4294967294 | 18446744073709551614 | -2   | -2    | -2    | -2                   |

    @CST-5.6
    Scenario: An int8 array
      Then `np.array(ROW, dtype=np.int8).astype(np.COLUMN)` is `CELL` for every cell of
        | int8 | uint8 | uint16 | uint32     | uint64               | int8 | int16 | int32 | int64 |
        | -1   | 255   | 65535  | 4294967295 | 18446744073709551615 | -1   | -1    | -1    | -1    |
        | -128 | 128   | 65408  | 4294967168 | 18446744073709551488 | -128 | -128  | -128  | -128  |
        | 127  | 127   | 127    | 127        | 127                  | 127  | 127   | 127   | 127   |

    @CST-5.7
    Scenario: Bools
      Then `torch.tensor(True).to(torch.DTYPE)` is `1` for every row of
        | DTYPE  |
        | uint8  |
        | uint16 |
        | uint32 |
        | uint64 |
        | int8   |
        | int16  |
        | int32  |
        | int64  |
      And `np.array(True).astype(np.DTYPE)` is `1` for every row of
        | DTYPE  |
        | uint8  |
        | uint16 |
        | uint32 |
        | uint64 |
        | int8   |
        | int16  |
        | int32  |
        | int64  |

  Rule: CST-6 A cast to bool tests for non-zero

    @CST-6.1
    Scenario: Tensors
      Then `torch.tensor(VALUE, dtype=torch.FROM).to(torch.bool)` is `RESULT` for every row of
        | FROM       | VALUE                      | RESULT |
        | float64    | 0.0                        | False  |
        | float64    | -0.0                       | False  |
        | float64    | 0.5                        | True   |
        | float64    | 5e-324                     | True   |
        | float64    | -1.0                       | True   |
        | float64    | float('inf')               | True   |
        | float64    | float('nan')               | True   |
        | float32    | -0.0                       | False  |
        | float32    | 0.1                        | True   |
        | float32    | float('nan')               | True   |
        | float16    | -0.0                       | False  |
        | float16    | 2.0 ** -24                 | True   |
        | bfloat16   | -0.0                       | False  |
        | bfloat16   | 2.0 ** -133                | True   |
        | int64      | 0                          | False  |
        | int64      | 256                        | True   |
        | int64      | 2 ** 32                    | True   |
        | int64      | -1                         | True   |
        | uint64     | 2 ** 63                    | True   |
        | uint8      | 0                          | False  |
        | uint8      | 255                        | True   |
        | complex128 | 0j                         | False  |
        | complex128 | 1j                         | True   |
        | complex128 | complex(0.0, float('nan')) | True   |
        | complex128 | complex(float('nan'), 0.0) | True   |
        | complex128 | complex(-0.0, -0.0)        | False  |
        | complex64  | 0j                         | False  |
        | complex64  | 1 + 0j                     | True   |

    @CST-6.2
    Scenario: Arrays
      Then `np.array(VALUE, dtype=np.FROM).astype(np.bool_)` is `RESULT` for every row of
        | FROM       | VALUE                      | RESULT |
        | float64    | 0.0                        | False  |
        | float64    | -0.0                       | False  |
        | float64    | 0.5                        | True   |
        | float64    | 5e-324                     | True   |
        | float64    | -1.0                       | True   |
        | float64    | float('inf')               | True   |
        | float64    | float('nan')               | True   |
        | float32    | -0.0                       | False  |
        | float32    | 0.1                        | True   |
        | float32    | float('nan')               | True   |
        | float16    | -0.0                       | False  |
        | float16    | 2.0 ** -24                 | True   |
        | int64      | 0                          | False  |
        | int64      | 256                        | True   |
        | int64      | 2 ** 32                    | True   |
        | int64      | -1                         | True   |
        | uint64     | 2 ** 63                    | True   |
        | uint8      | 0                          | False  |
        | uint8      | 255                        | True   |
        | complex128 | 0j                         | False  |
        | complex128 | 1j                         | True   |
        | complex128 | complex(0.0, float('nan')) | True   |
        | complex128 | complex(float('nan'), 0.0) | True   |
        | complex128 | complex(-0.0, -0.0)        | False  |
        | complex64  | 0j                         | False  |
        | complex64  | 1 + 0j                     | True   |
