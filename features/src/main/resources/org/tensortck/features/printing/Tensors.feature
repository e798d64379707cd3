Feature: Printing tensors

  Rule: PRN-1 A tensor of floats prints four decimals

    @PRN-1.1 @needs:DTY-1
    Scenario: The notebook's random numbers
      When `t = torch.tensor([[0.5772584, 0.9224524, 0.96600515], [0.6888324, 0.5569336, 0.56979424], [0.07394451, 0.35725564, 0.6894745], [0.30504584, 0.89943147, 0.6989591]])`
      Then `t` prints
        """
        tensor([[0.5773, 0.9225, 0.9660],
                [0.6888, 0.5569, 0.5698],
                [0.0739, 0.3573, 0.6895],
                [0.3050, 0.8994, 0.6990]])
        """

    @PRN-1.2 @needs:DTY-1
    Scenario: Elements of different widths are right-justified
      When `t = torch.tensor([[100.0, 0.9], [0.6, -0.5]])`
      Then `t` prints
        """
        tensor([[100.0000,   0.9000],
                [  0.6000,  -0.5000]])
        """

    @PRN-1.3 @needs:DTY-1
    Scenario: A 0-d tensor
      When `t = torch.tensor(0.5)`
      Then `t` prints
        """
        tensor(0.5000)
        """

  Rule: PRN-2 A tensor with a wide range of values prints in scientific notation

    @PRN-2.1 @needs:DTY-1
    Scenario: The notebook's random numbers after a write of 100
      Given `t = torch.tensor([[0.5772584, 0.9224524, 0.96600515], [0.6888324, 0.5569336, 0.56979424], [0.07394451, 0.35725564, 0.6894745], [0.30504584, 0.89943147, 0.6989591]])`
      When `t[0, 0] = 100`
      Then `t` prints
        """
        tensor([[1.0000e+02, 9.2245e-01, 9.6601e-01],
                [6.8883e-01, 5.5693e-01, 5.6979e-01],
                [7.3945e-02, 3.5726e-01, 6.8947e-01],
                [3.0505e-01, 8.9943e-01, 6.9896e-01]])
        """

    @PRN-2.2 @needs:DTY-1
    Scenario: A ratio of exactly 1000 prints decimals
      When `t = torch.tensor([0.5, 500.0])`
      Then `t` prints
        """
        tensor([  0.5000, 500.0000])
        """

    @PRN-2.3 @needs:DTY-1
    Scenario: A ratio of more than 1000 prints exponents
      When `t = torch.tensor([0.5, 500.5])`
      Then `t` prints
        """
        tensor([5.0000e-01, 5.0050e+02])
        """

    @PRN-2.4 @needs:DTY-1
    Scenario Outline: <description>: t = torch.tensor(<elements>)
      When `t = torch.tensor(<elements>)`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case       | description                         | elements         | text                             |
        | at_1e8     | 1e8 itself prints no exponent       | [1e8, 2e7]       | tensor([100000000.,  20000000.]) |
        | above_1e8  | More than 1e8 prints exponents      | [1.5e8, 2e7]     | tensor([1.5000e+08, 2.0000e+07]) |
        | below_1e-4 | Less than 1e-4 prints exponents     | [5e-5, 0.04]     | tensor([5.0000e-05, 4.0000e-02]) |
        | zero       | Zero does not count as the smallest | [0.0, 0.5, 0.25] | tensor([0.0000, 0.5000, 0.2500]) |

    @PRN-2.5
    Scenario: 1e-4 itself prints decimals
      When `t = torch.tensor([1e-4, 0.05], dtype=torch.float64)`
      Then `t` prints
        """
        tensor([0.0001, 0.0500], dtype=torch.float64)
        """

  Rule: PRN-3 A tensor of whole floats prints a point and no decimals

    @PRN-3.1 @needs:MEM-3
    Scenario: The notebook's array as a tensor
      Given `a = np.array([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0], [100.0, 200.0, 300.0]])`
      When `t = torch.from_numpy(a)`
      Then `t` prints
        """
        tensor([[  1.,   2.,   3.],
                [ 10.,  20.,  30.],
                [100., 200., 300.]], dtype=torch.float64)
        """
      And `t` and `a` share memory
      And `a` is unchanged

    @PRN-3.2 @needs:MEM-3
    Scenario: The same after a row was filled
      Given `t = torch.from_numpy(np.array([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0], [100.0, 200.0, 300.0]]))`
      When `t[0] = 1`
      Then `t` prints
        """
        tensor([[  1.,   1.,   1.],
                [ 10.,  20.,  30.],
                [100., 200., 300.]], dtype=torch.float64)
        """

  Rule: PRN-4 A tensor prints its dtype unless it is the default

    @PRN-4.1 @needs:DTY-1
    Scenario Outline: The dtype of a tensor: <case>
      When `t = <code>`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case    | code                                      | text                                  |
        | float32 | torch.tensor([0.5, 0.25])                 | tensor([0.5000, 0.2500])              |
        | float64 | torch.tensor([0.5], dtype=torch.float64)  | tensor([0.5000], dtype=torch.float64) |
        | float16 | torch.tensor([0.5], dtype=torch.float16)  | tensor([0.5000], dtype=torch.float16) |
        | int64   | torch.tensor([4, 8])                      | tensor([4, 8])                        |
        | int32   | torch.tensor([4, 8], dtype=torch.int32)   | tensor([4, 8], dtype=torch.int32)     |
        | uint8   | torch.tensor([4, 128], dtype=torch.uint8) | tensor([  4, 128], dtype=torch.uint8) |
        | bool    | torch.tensor([True, False])               | tensor([ True, False])                |

    @PRN-4.2 @needs:CPY-1
    Scenario: A tensor that shares an int32 array
      Given `a = np.array([4, 8], dtype=np.int32)`
      When `t = torch.as_tensor(a)`
      Then `t` prints
        """
        tensor([4, 8], dtype=torch.int32)
        """
      And `t` and `a` share memory
      And `a` is unchanged

    @PRN-4.3 @needs:DTY-14
    Scenario: The default dtype determines the complex dtype that is not printed
      Given `torch.set_default_dtype(torch.float64)`
      Then `'dtype' in repr(torch.tensor(VALUE, dtype=torch.DTYPE))` is `RESULT` for every row of
        | VALUE | DTYPE      | RESULT |
        | [1j]  | complex128 | False  |
        | [1j]  | complex64  | True   |
        | [1.0] | float64    | False  |
        | [1.0] | float32    | True   |
