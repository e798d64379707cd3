Feature: Rounding of arithmetic

  Rule: ARI-28 16-bit floats are computed in float32 and rounded once

    @ARI-28.1
    Scenario: Tensors of float16
      Then `torch.tensor([FIRST], dtype=torch.float16) OPERATOR torch.tensor([SECOND], dtype=torch.float16)` is `RESULT` for every row of
        | FIRST   | OPERATOR | SECOND          | RESULT           |
        | 2048.0  | +        | 1.0             | [2048.0]         |
        | 2048.0  | +        | 3.0             | [2052.0]         |
        | 2050.0  | +        | 1.0             | [2052.0]         |
        | 1.0     | +        | 0.00048828125   | [1.0]            |
        | 1.0     | +        | 0.000489        | [1.0009765625]   |
        | 60000.0 | +        | 60000.0         | [float('inf')]   |
        | 1.0     | /        | 3.0             | [0.333251953125] |
        | 3.0     | *        | 0.333251953125  | [1.0]            |
        | 6e-08   | *        | 0.5             | [0.0]            |
        | 10.0    | //       | 0.0999755859375 | [100.0]          |
        | 10.0    | %        | 0.0999755859375 | [0.00244140625]  |
        | 65504.0 | +        | 16.0            | [float('inf')]   |
        | 65504.0 | +        | 15.0            | [65504.0]        |

    @ARI-28.2
    Scenario: Tensors of bfloat16
      Then `torch.tensor([FIRST], dtype=torch.bfloat16) OPERATOR torch.tensor([SECOND], dtype=torch.bfloat16)` is `RESULT` for every row of
        | FIRST     | OPERATOR | SECOND        | RESULT          |
        | 256.0     | +        | 1.0           | [256.0]         |
        | 256.0     | +        | 3.0           | [260.0]         |
        | 258.0     | +        | 1.0           | [260.0]         |
        | 1.0       | +        | 0.00390625    | [1.0]           |
        | 1.0078125 | +        | 0.00390625    | [1.015625]      |
        | 3.0e38    | +        | 3.0e38        | [float('inf')]  |
        | 1.0       | /        | 3.0           | [0.333984375]   |
        | 1.0078125 | *        | 1.0078125     | [1.015625]      |
        | 10.0      | %        | 0.10009765625 | [0.09033203125] |

    @ARI-28.3
    Scenario: Arrays of float16
      Then `np.array([FIRST], dtype=np.float16) OPERATOR np.array([SECOND], dtype=np.float16)` is `RESULT` for every row of
        | FIRST   | OPERATOR | SECOND          | RESULT           |
        | 2048.0  | +        | 1.0             | [2048.0]         |
        | 2048.0  | +        | 3.0             | [2052.0]         |
        | 2050.0  | +        | 1.0             | [2052.0]         |
        | 1.0     | +        | 0.00048828125   | [1.0]            |
        | 1.0     | +        | 0.000489        | [1.0009765625]   |
        | 60000.0 | +        | 60000.0         | [float('inf')]   |
        | 1.0     | /        | 3.0             | [0.333251953125] |
        | 3.0     | *        | 0.333251953125  | [1.0]            |
        | 6e-08   | *        | 0.5             | [0.0]            |
        | 10.0    | //       | 0.0999755859375 | [100.0]          |
        | 10.0    | %        | 0.0999755859375 | [0.00244140625]  |
        | 65504.0 | +        | 16.0            | [float('inf')]   |
        | 65504.0 | +        | 15.0            | [65504.0]        |

    @ARI-28.4
    Scenario: Each operation rounds
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                          | RESULT   |
        | torch.tensor([2048.0], dtype=torch.float16) + 1 + 1 | [2048.0] |
        | torch.tensor([2048.0], dtype=torch.float16) + 2     | [2050.0] |
        | np.array([2048.0], dtype=np.float16) + 1 + 1        | [2048.0] |
        | np.array([2048.0], dtype=np.float16) + 2            | [2050.0] |

  Rule: ARI-29 A Python float is rounded to 16 bits only in arrays

    @ARI-29.1
    Scenario: A tensor
      Then `torch.tensor([ELEMENT], dtype=torch.float16) OPERATION` is `RESULT` for every row of
        | ELEMENT | OPERATION | RESULT          |
        | 2047.0  | * 1.0004  | [2048.0]        |
        | 1000.0  | / 1.0004  | [999.5]         |
        | 10.0    | // 0.1    | [99.0]          |
        | 10.0    | % 0.1     | [0.00244140625] |
        | -1000.0 | + 3000.9  | [2000.0]        |
        | 1000.0  | - 3000.9  | [-2000.0]       |
        | 1.0     | * 0.5     | [0.5]           |

    @ARI-29.2
    Scenario: An array
      Then `np.array([ELEMENT], dtype=np.float16) OPERATION` is `RESULT` for every row of
        | ELEMENT | OPERATION | RESULT          |
        | 2047.0  | * 1.0004  | [2047.0]        |
        | 1000.0  | / 1.0004  | [1000.0]        |
        | 10.0    | // 0.1    | [100.0]         |
        | 10.0    | % 0.1     | [0.00244140625] |
        | -1000.0 | + 3000.9  | [2000.0]        |
        | 1000.0  | - 3000.9  | [-2000.0]       |
        | 1.0     | * 0.5     | [0.5]           |

    @ARI-29.3
    Scenario: A number before a tensor
      Then `NUMBER * torch.tensor([2047.0], dtype=torch.float16)` is `RESULT` for every row of
        | NUMBER | RESULT   |
        | 1.0004 | [2048.0] |
        | 0.9996 | [2046.0] |

    @ARI-29.4
    Scenario: A tensor of bfloat16
      Then `torch.tensor([ELEMENT], dtype=torch.bfloat16) OPERATION` is `RESULT` for every row of
        | ELEMENT | OPERATION | RESULT  |
        | 255.0   | * 1.003   | [256.0] |
        | 100.0   | / 1.003   | [99.5]  |
        | 10.0    | // 0.1    | [99.0]  |
