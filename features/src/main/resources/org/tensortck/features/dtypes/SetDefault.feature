Feature: Another default dtype

  Rule: DTY-14 The default dtype can be set

    @DTY-14.1 @needs:DTY-1
    Scenario Outline: Python floats with the default dtype <dtype>
      When `torch.set_default_dtype(torch.<dtype>)`
      Then `torch.get_default_dtype()` is `torch.<dtype>`
      And `torch.tensor([0.5, 1]).dtype` is `torch.<dtype>`
      And `torch.tensor(0.1)` is `<tenth>`
      And `torch.as_tensor([0.5]).dtype` is `torch.<dtype>`
      And `torch.tensor([]).dtype` is `torch.<dtype>`
      And `torch.empty(2).dtype` is `torch.<dtype>`
      And `torch.rand(2).dtype` is `torch.<dtype>`

      Examples:
        | case     | dtype    | tenth               |
        | float64  | float64  | 0.1                 |
        | float32  | float32  | 0.10000000149011612 |
        | float16  | float16  | 0.0999755859375     |
        | bfloat16 | bfloat16 | 0.10009765625       |

    @DTY-14.2 @needs:DTY-1
    Scenario Outline: The complex dtype for <dtype>
      When `torch.set_default_dtype(torch.<dtype>)`
      Then `torch.tensor([0.5, 1j]).dtype` is `torch.<complex>`

      Examples:
        | case    | dtype   | complex    |
        | float64 | float64 | complex128 |
        | float32 | float32 | complex64  |
        | float16 | float16 | complex32  |

    @DTY-14.3
    Scenario: No complex dtype has parts of bfloat16
      Given `torch.set_default_dtype(torch.bfloat16)`
      When `d = torch.tensor(1j).dtype`
      Then `d` is `torch.complex64`, or it fails with `DTYPE_UNSUPPORTED`
      And `torch.get_default_dtype()` is `torch.bfloat16`

  Rule: DTY-15 The default dtype affects only floats without a dtype

    @DTY-15.1 @needs:DTY-14 @needs:DTY-3
    Scenario: Integers, bools, arrays and calls with a dtype
      When `torch.set_default_dtype(torch.float64)`
      Then `torch.tensor([1, 2]).dtype` is `torch.int64`
      And `torch.tensor(True).dtype` is `torch.bool`
      And `torch.tensor([0.5], dtype=torch.float32).dtype` is `torch.float32`
      And `torch.from_numpy(np.array([0.5], dtype=np.float32)).dtype` is `torch.float32`
      And `torch.tensor(np.array([0.5], dtype=np.float32)).dtype` is `torch.float32`
      And `np.array([0.5]).dtype` is `np.float64`
      And `torch.get_default_dtype()` is `torch.float64`

    @DTY-15.2 @needs:DTY-14 @needs:DTY-1
    Scenario: An existing tensor keeps its dtype
      Given `t = torch.tensor([0.5])`
      When `torch.set_default_dtype(torch.float64)`
      Then `t.dtype` is `torch.float32`
      And `torch.as_tensor(t) is t` is `True`
      And `t` is unchanged
      And `torch.get_default_dtype()` is `torch.float64`

  Rule: DTY-16 The default dtype must be a floating-point dtype

    @DTY-16.1
    Scenario Outline: <dtype> is refused
      When `torch.set_default_dtype(torch.<dtype>)`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `torch.get_default_dtype()` is `torch.float32`

      Examples:
        | case      | dtype     |
        | int64     | int64     |
        | uint8     | uint8     |
        | bool      | bool      |
        | complex64 | complex64 |

    @DTY-16.2
    Scenario Outline: <dtype> is accepted or refused
      When `torch.set_default_dtype(torch.<dtype>)`
      Then `torch.get_default_dtype()` is `torch.<dtype>`, or it fails with `DTYPE_UNSUPPORTED`

      Examples:
        | case          | dtype         |
        | float8_e4m3fn | float8_e4m3fn |
        | float8_e5m2   | float8_e5m2   |
