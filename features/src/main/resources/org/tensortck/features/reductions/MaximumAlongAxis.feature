Feature: The maximum of tensors along an axis

  Rule: RED-18 max and min along an axis give values and indices

    @RED-18.1
    Scenario: The values
      Then `torch.tensor([[1.0, 5.0, 3.0], [7.0, 2.0, 4.0]]).REDUCTION(AXIS)[0]` is `RESULT` for every row of
        | REDUCTION | AXIS            | RESULT          |
        | max       | 0               | [7.0, 5.0, 4.0] |
        | max       | 1               | [5.0, 7.0]      |
        | max       | -1              | [5.0, 7.0]      |
        | max       | 1, keepdim=True | [[5.0], [7.0]]  |
        | max       | dim=-2          | [7.0, 5.0, 4.0] |
        | min       | 0               | [1.0, 2.0, 3.0] |
        | min       | 1, keepdim=True | [[1.0], [2.0]]  |

    @RED-18.2
    Scenario: The indices
      Then `torch.tensor([[1.0, 5.0, 3.0], [7.0, 2.0, 4.0]]).REDUCTION(AXIS)[1]` is `RESULT` for every row of
        | REDUCTION | AXIS            | RESULT     |
        | max       | 0               | [1, 0, 1]  |
        | max       | 1               | [1, 0]     |
        | max       | -1              | [1, 0]     |
        | max       | 1, keepdim=True | [[1], [0]] |
        | max       | dim=-2          | [1, 0, 1]  |
        | min       | 0               | [0, 1, 0]  |
        | min       | 1, keepdim=True | [[0], [1]] |

    @RED-18.3
    Scenario: The functions give the same result
      Given `t = torch.tensor([[1.0, 5.0], [7.0, 2.0]])`
      When `values, indices = torch.max(t, 1)`
      And `least, places = torch.min(t, dim=0)`
      Then `values` is `[5.0, 7.0]`
      And `indices` is `torch.tensor([1, 0])`
      And `least` is `[1.0, 2.0]`
      And `places` is `torch.tensor([0, 1])`

    @RED-18.4
    Scenario: The dtype of the values
      Then `torch.tensor([1, 1], dtype=torch.COLUMN).ROW(0)[0].dtype` is `torch.CELL` for every cell of
        |     | bool | uint8 | int8 | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 |
        | max | bool | uint8 | int8 | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 |
        | min | bool | uint8 | int8 | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 |

    @RED-18.5
    Scenario: The dtype of the values of rarely supported dtypes
      Then `torch.tensor([1, 1], dtype=torch.COLUMN).ROW(0)[0].dtype` is `torch.CELL` for every cell of
        |     | uint16                       | uint32                       | uint64                       | float8_e4m3fn                       | float8_e4m3fnuz                       | float8_e5m2                       | float8_e5m2fnuz                       | float8_e8m0fnu                       | complex32                       | complex64                       | complex128                       |
        | max | uint16 or !DTYPE_UNSUPPORTED | uint32 or !DTYPE_UNSUPPORTED | uint64 or !DTYPE_UNSUPPORTED | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED | complex64 or !DTYPE_UNSUPPORTED | complex128 or !DTYPE_UNSUPPORTED |
        | min | uint16 or !DTYPE_UNSUPPORTED | uint32 or !DTYPE_UNSUPPORTED | uint64 or !DTYPE_UNSUPPORTED | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED | complex64 or !DTYPE_UNSUPPORTED | complex128 or !DTYPE_UNSUPPORTED |

    @RED-18.6
    Scenario: The dtype of the indices
      Then `torch.tensor([1, 1], dtype=torch.COLUMN).ROW(0)[1].dtype` is `torch.CELL` for every cell of
        |     | bool  | uint8 | int8  | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 |
        | max | int64 | int64 | int64 | int64 | int64 | int64 | int64   | int64    | int64   | int64   |
        | min | int64 | int64 | int64 | int64 | int64 | int64 | int64   | int64    | int64   | int64   |

    @RED-18.7
    Scenario: NaN
      Given `t = torch.tensor([[1.0, float('nan'), 3.0], [2.0, 1.0, 0.0]])`
      Then `t.max(1)[0]` is `[float('nan'), 2.0]`
      And `t.max(1)[1]` is `torch.tensor([1, 0])`
      And `t.min(1)[0]` is `[float('nan'), 0.0]`
      And `t.min(1)[1]` is `torch.tensor([1, 2])`

    @RED-18.8
    Scenario: New memory
      Given `t = torch.tensor([[2.5]])`
      When `values, indices = t.max(0)`
      Then `values` and `t` do not share memory
      And `t` is unchanged

    @RED-18.9
    Scenario: A 0-d tensor has axis 0
      Given `t = torch.tensor(5.0)`
      When `values, indices = t.max(-1)`
      Then `values` is `5.0`
      And `indices` is `torch.tensor(0)`

    @RED-18.10
    Scenario: Nonexistent axes and axes of size 0
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                       | RESULT              |
        | torch.tensor([1.0]).max(1)       | !INDEX_OUT_OF_RANGE |
        | torch.tensor([1.0]).min(-2)      | !INDEX_OUT_OF_RANGE |
        | torch.tensor(1.0).max(1)         | !INDEX_OUT_OF_RANGE |
        | torch.tensor([]).max(0)          | !SHAPE_MISMATCH     |
        | torch.tensor([[], []]).min(1)    | !SHAPE_MISMATCH     |
        | torch.tensor([[], []]).min(0)[0] | []                  |

    @RED-18.11 @needs:DTY-1 @needs:PRN-3
    Scenario Outline: The values of <code> require gradients, the indices do not
      Given `t = torch.tensor([2.0, 4.0], requires_grad=True)`
      When `values, indices = <code>`
      Then `indices.requires_grad` is `False`
      And `repr(values)` is `'<text>'`

      Examples:
        | case    | code     | text                               |
        | maximum | t.max(0) | tensor(4., grad_fn=<MaxBackward0>) |
        | minimum | t.min(0) | tensor(2., grad_fn=<MinBackward0>) |
